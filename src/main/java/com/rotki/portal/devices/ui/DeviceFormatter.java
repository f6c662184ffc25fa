package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.ui.DeviceTitle;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.Locale;

/** Puts a device into words on these pages. */
final class DeviceFormatter {

    private DeviceFormatter() {}

    /** Returns what people call it. It is text from outside: safe to show as text, and only so (requirement C4). */
    static String title(DeviceSummary device) {
        return DeviceTitle.of(device.name(), device.nameMadeByMachine(), device.platform(), device.firstSeen());
    }

    /** Returns what kind of machine it is and which version of the app runs on it: “Windows PC · rotki 1.44.0”. */
    static String machine(DeviceSummary device) {
        String machine = DeviceTitle.machine(device.platform());
        return device.client().version() == null
                ? machine
                : I18NProvider.translate(
                        "devices.card.machine", machine, device.client().version());
    }

    /** Returns a picture of the kind of machine, which a screen reader passes over. */
    static Icon icon(DeviceSummary device) {
        return decorative(
                switch (device.platform().toLowerCase(Locale.ROOT)) {
                    case "windows" -> VaadinIcon.DESKTOP;
                    case "darwin" -> VaadinIcon.LAPTOP;
                    case "linux" -> VaadinIcon.TERMINAL;
                    case "docker" -> VaadinIcon.CUBE;
                    case "kubernetes" -> VaadinIcon.CUBES;
                    default -> VaadinIcon.QUESTION_CIRCLE_O;
                });
    }

    /** Returns how wrong a clock is: “3 minutes behind”. */
    static String clockError(Duration error) {
        String key = error.isNegative() ? "devices.card.clock-behind" : "devices.card.clock-ahead";
        return I18NProvider.translate(key, error.abs().toMinutes());
    }

    static Icon decorative(VaadinIcon icon) {
        Icon component = icon.create();
        component.getElement().setAttribute("aria-hidden", "true");
        return component;
    }
}
