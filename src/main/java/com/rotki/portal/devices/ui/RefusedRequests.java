package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.RefusalSummary;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Refused requests that belong to no device that is known: an app that found no free slot, or a wrong API Secret. */
final class RefusedRequests extends UnorderedList {

    private List<RefusalSummary> shown = List.of();

    RefusedRequests() {
        addClassName("refused-requests");
    }

    void show(List<RefusalSummary> refusals) {
        if (!refusals.equals(shown)) {
            shown = List.copyOf(refusals);
            removeAll();
            refusals.forEach(refusal -> add(item(refusal)));
        }
    }

    private ListItem item(RefusalSummary refusal) {
        Span reason = new Span(RefusalCause.reason(refusal.code()));
        reason.addClassName("refused-reason");
        Div when = new Div(
                new Span(getTranslation("devices.refused.times", refusal.occurrences()) + " "),
                new TimeText(refusal.lastAt()));
        when.addClassName("refused-when");
        Span remedy = new Span(RefusalCause.remedy(refusal.code()));
        remedy.addClassName("device-note");
        Div source = new Div(new Span(source(refusal) + " "), new Code(refusal.requestId()));
        source.addClassName("device-note");
        return new ListItem(reason, when, remedy, source);
    }

    private String source(RefusalSummary refusal) {
        return refusal.appVersion() == null
                ? getTranslation("devices.refused.source", refusal.sourceAddress())
                : getTranslation("devices.refused.source-app", refusal.sourceAddress(), refusal.appVersion());
    }
}
