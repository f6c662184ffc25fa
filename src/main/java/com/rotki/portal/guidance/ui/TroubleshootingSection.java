package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.AccountSnapshot;
import com.rotki.portal.guidance.TroubleshootingTopic;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/** The four problems that people come with. One opens when somebody jumps to it, from here or from outside. */
final class TroubleshootingSection extends Composite<Section> {

    private final List<TopicDetails> details;

    TroubleshootingSection(Runnable regenerate) {
        details = Stream.of(TroubleshootingTopic.values())
                .map(topic -> new TopicDetails(topic, regenerate))
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
        details.forEach(each -> jumps.addClosed(each.topic().anchor(), each.getSummaryText(), each::reveal));
    }

    void show(AccountSnapshot facts) {
        details.forEach(each -> each.show(facts));
    }

    /** One of the four problems, with its steps. */
    static final class TopicDetails extends Details {

        private final TroubleshootingTopic topic;
        private final FindingList findings;

        TopicDetails(TroubleshootingTopic topic, Runnable regenerate) {
            this.topic = topic;
            this.findings = new FindingList(regenerate);
            String key = "guidance.trouble." + topic.anchor();
            setId(topic.anchor());
            addClassName("trouble");
            setSummaryText(getTranslation(key + ".title"));
            add(new Paragraph(getTranslation(key + ".lead")), findings);
        }

        TroubleshootingTopic topic() {
            return topic;
        }

        /** Opens it and puts the focus on its heading, for somebody who came for it. */
        void reveal() {
            setOpened(true);
            scrollIntoView();
            getElement().callJsFunction("focus");
        }

        void show(AccountSnapshot facts) {
            findings.show(topic.findings(facts));
        }
    }
}
