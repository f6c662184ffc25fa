package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.SlotAdvice;
import com.rotki.portal.platform.ui.OwnersAct;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.function.Consumer;

/** At the limit: which device is the safest to remove, and why (requirement B-13). The owner decides. */
final class SlotAdviceCard extends Div {

    SlotAdviceCard(SlotAdvice advice, Consumer<DeviceSummary> askToRemove) {
        addClassName("device-advice");
        DeviceSummary device = advice.device();
        String title = DeviceWords.title(device);
        Paragraph heading = new Paragraph(getTranslation("devices.advice.title"));
        heading.addClassName("device-advice-title");
        Paragraph reason = new Paragraph(getTranslation("devices.advice." + key(advice.reason()), title) + " ");
        Instant contact = device.lastContact();
        reason.add(new TimeText(contact == null ? device.firstSeen() : contact));
        Button remove = new Button(getTranslation("devices.advice.remove", title), click -> askToRemove.accept(device));
        Div texts = new Div(
                heading, reason, new Paragraph(getTranslation("devices.advice.never-automatic")), OwnersAct.of(remove));
        texts.addClassName("device-advice-texts");
        add(DeviceWords.decorative(VaadinIcon.LIGHTBULB), texts);
    }

    private static String key(SlotAdvice.Reason reason) {
        return switch (reason) {
            case NEVER_CALLED -> "never-called";
            case LONG_SILENT -> "long-silent";
            case LEAST_RECENT -> "least-recent";
        };
    }
}
