package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.ui.ReaderLocale;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The choice of the devices that stay, as many as a plan allows. */
final class StayingDevices extends Div {

    private final int limit;
    private final Map<DeviceId, Checkbox> boxes = new LinkedHashMap<>();
    private final Paragraph count = new Paragraph();

    /**
     * Creates it.
     *
     * @param devices the latest contact first
     * @param before those that are chosen to begin with
     */
    StayingDevices(List<DeviceSummary> devices, Collection<DeviceId> before, int limit) {
        this.limit = limit;
        addClassName("staying-devices");
        Span legend = new Span(text("legend", limit));
        legend.setId("staying-devices");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "staying-devices");
        count.addClassName("device-note");
        count.getElement().setAttribute("role", "status");
        add(legend);
        devices.forEach(device -> add(box(device, before.contains(device.id()))));
        add(count);
        tell();
    }

    private Checkbox box(DeviceSummary device, boolean chosen) {
        Checkbox box = new Checkbox(DeviceFormatter.title(device), chosen);
        box.setHelperText(lastContact(device.lastContact()));
        box.addValueChangeListener(change -> tell());
        boxes.put(device.id(), box);
        return box;
    }

    private static String lastContact(@Nullable Instant at) {
        return at == null
                ? text("no-contact")
                : text("last-contact", Dates.day(Dates.dayOf(at), ReaderLocale.current()));
    }

    private void tell() {
        boxes.values().forEach(box -> box.setInvalid(false));
        count.setText(text("count", chosen().size(), limit));
    }

    List<DeviceId> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns whether as many are chosen as may stay; otherwise the first that is to be changed complains. */
    boolean isComplete() {
        int number = chosen().size();
        if (number == limit) {
            return true;
        }
        boolean tooMany = number > limit;
        boxes.values().stream()
                .filter(box -> box.getValue() == tooMany)
                .findFirst()
                .ifPresent(box -> box.setInvalid(true));
        count.setText(text(tooMany ? "too-many" : "too-few", number, limit));
        return false;
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate("devices.cut." + key, arguments);
    }
}
