package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.AccountSnapshot;
import com.rotki.portal.guidance.TroubleshootingTopic;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;

/** One of the four problems, with its steps. */
final class TroubleDetails extends Details {

    private final TroubleshootingTopic trouble;
    private final FindingList findings;

    TroubleDetails(TroubleshootingTopic trouble, Runnable regenerate) {
        this.trouble = trouble;
        this.findings = new FindingList(regenerate);
        String key = "guidance.trouble." + trouble.anchor();
        setId(trouble.anchor());
        addClassName("trouble");
        setSummaryText(getTranslation(key + ".title"));
        add(new Paragraph(getTranslation(key + ".lead")), findings);
    }

    TroubleshootingTopic trouble() {
        return trouble;
    }

    /** Opens it and puts the focus on its heading, for somebody who came for it. */
    void reveal() {
        setOpened(true);
        scrollIntoView();
        getElement().callJsFunction("focus");
    }

    void show(AccountSnapshot facts) {
        findings.show(trouble.findings(facts));
    }
}
