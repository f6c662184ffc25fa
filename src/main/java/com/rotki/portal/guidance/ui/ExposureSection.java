package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.Exposure;
import com.rotki.portal.guidance.Exposure.Severity;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** “What could someone do with my …”, answered for the account as it is (requirement B-41). */
final class ExposureSection extends Composite<Section> {

    private final Div list = new Div();

    ExposureSection() {
        list.addClassName("troubles");
    }

    @Override
    protected Section initContent() {
        return new Section(
                getTranslation("guidance.exposure.title"),
                new Paragraph(getTranslation("guidance.exposure.lead")),
                list);
    }

    /** Shows {@code exposures}; what is open stays open. */
    void show(List<Exposure> exposures) {
        Set<String> opened = list.getChildren()
                .map(Details.class::cast)
                .filter(Details::isOpened)
                .flatMap(details -> details.getId().stream())
                .collect(Collectors.toSet());
        list.removeAll();
        exposures.forEach(exposure -> list.add(details(exposure, opened)));
    }

    private Details details(Exposure exposure, Set<String> opened) {
        String key = "guidance.exposure." + exposure.asset().code();
        Span name = new Span(getTranslation(key));
        Div summary = new Div(name, badge(exposure.danger()));
        summary.addClassName("finding-top");
        Div answers = new Div(answer("can", key + ".can." + exposure.variant()));
        if (exposure.danger() != Severity.NONE || !"none".equals(exposure.variant())) {
            String action = key + ".act." + exposure.variant();
            answers.add(
                    answer("cannot", key + ".cannot." + exposure.variant()),
                    answer("notice", key + ".notice"),
                    answer("act", GuidanceTexts.has(action) ? action : key + ".act"));
        }
        answers.addClassName("exposure");
        Details details = new Details(summary, answers);
        details.setId("exposure-" + exposure.asset().code());
        details.addClassName("trouble");
        details.setOpened(opened.contains("exposure-" + exposure.asset().code()));
        return details;
    }

    private Div answer(String heading, String key) {
        return new Div(
                new H3(getTranslation("guidance.exposure.heading." + heading)), new Paragraph(getTranslation(key)));
    }

    private StatusBadge badge(Severity danger) {
        return switch (danger) {
            case NONE -> new StatusBadge(getTranslation("guidance.danger.none"), Tone.OK);
            case LIMITED -> new StatusBadge(getTranslation("guidance.danger.limited"), Tone.INFO);
            case GRAVE -> new StatusBadge(getTranslation("guidance.danger.grave"), Tone.WARNING);
        };
    }
}
