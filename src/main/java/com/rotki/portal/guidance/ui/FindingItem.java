package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.Finding;
import com.rotki.portal.guidance.Finding.Verdict;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** A question, what the account's own facts say to it, and the verdict. */
class FindingItem extends ListItem {

    FindingItem(Finding finding) {
        Span question = new Span(getTranslation("guidance.step." + finding.step()));
        question.addClassName("finding-question");
        Div top = new Div(question, badge(finding.verdict()));
        top.addClassName("finding-top");
        String answer = "guidance.answer.%s.%s".formatted(finding.step(), finding.outcome());
        add(top, new AnswerText(answer, finding.values()));
    }

    private StatusBadge badge(Verdict verdict) {
        return switch (verdict) {
            case FINE -> new StatusBadge(getTranslation("guidance.verdict.fine"), Tone.OK);
            case ATTENTION -> new StatusBadge(getTranslation("guidance.verdict.attention"), Tone.WARNING);
            case YOURS -> new StatusBadge(getTranslation("guidance.verdict.yours"), Tone.NEUTRAL);
        };
    }
}
