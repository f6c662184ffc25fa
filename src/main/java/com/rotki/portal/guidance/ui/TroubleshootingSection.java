package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.AccountSnapshot;
import com.rotki.portal.guidance.TroubleshootingTopic;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/** The four problems that people come with. One opens when somebody jumps to it, from here or from outside. */
final class TroubleshootingSection extends Composite<Section> {

    private final List<TroubleDetails> details;

    TroubleshootingSection(Runnable regenerate) {
        details = Stream.of(TroubleshootingTopic.values())
                .map(trouble -> new TroubleDetails(trouble, regenerate))
                .toList();
    }

    @Override
    protected Section initContent() {
        Div all = new Div();
        all.addClassName("troubles");
        details.forEach(all::add);
        return new Section(
                getTranslation("guidance.troubleshooting.title"),
                new Paragraph(getTranslation("guidance.troubleshooting.lead")),
                all);
    }

    /** Lets {@code jumps} lead to each problem. */
    void addTo(JumpList jumps) {
        details.forEach(each -> jumps.addClosed(each.trouble().anchor(), each.getSummaryText(), each::reveal));
    }

    void show(AccountSnapshot facts) {
        details.forEach(each -> each.show(facts));
    }
}
