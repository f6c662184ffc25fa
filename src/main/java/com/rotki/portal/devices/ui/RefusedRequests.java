package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DevicesOverview;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.ui.PlaceText;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Verbatim;
import com.rotki.portal.requestlog.RefusalSummary;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** Refused requests that are no device's for certain: an app that found no free slot, or a wrong API Secret. */
final class RefusedRequests extends UnorderedList {

    private List<RefusalSummary> shown = List.of();

    RefusedRequests() {
        addClassName("refused-requests");
    }

    void show(List<RefusalSummary> refusals, DevicesOverview devices) {
        if (!refusals.equals(shown)) {
            shown = List.copyOf(refusals);
            removeAll();
            refusals.forEach(refusal -> add(item(refusal, devices)));
        }
    }

    private ListItem item(RefusalSummary refusal, DevicesOverview devices) {
        Span reason = new Span(getTranslation(AppRefusal.reasonKey(refusal.code())));
        reason.addClassName("refused-reason");
        Div when = new Div(
                new Span(getTranslation("devices.refused.times", refusal.occurrences()) + " "),
                new TimeText(refusal.lastAt()));
        when.addClassName("refused-when");
        ListItem item = new ListItem(reason, when, note(getTranslation(AppRefusal.remedyKey(refusal.code()))));
        if (!refusal.signatureVerified()) {
            item.add(note(unproven(refusal, devices)));
        }
        Div source = new Div(new Span(source(refusal) + " "), Verbatim.code(refusal.requestId()));
        source.addClassName("device-note");
        item.add(source);
        return item;
    }

    private static Span note(String text) {
        Span note = new Span(text);
        note.addClassName("device-note");
        return note;
    }

    private String unproven(RefusalSummary refusal, DevicesOverview devices) {
        return Optional.ofNullable(refusal.device())
                .flatMap(devices::find)
                .map(device -> getTranslation("devices.refused.unproven-device", DeviceFormatter.title(device)))
                .orElseGet(() -> getTranslation("devices.refused.unproven"));
    }

    private String source(RefusalSummary refusal) {
        String place = PlaceText.brief(refusal.sourceAddress(), getLocale());
        return refusal.appVersion() == null
                ? getTranslation("devices.refused.source", place)
                : getTranslation("devices.refused.source-app", place, refusal.appVersion());
    }
}
