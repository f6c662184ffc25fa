package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.SlotAdvice;
import com.rotki.portal.platform.ui.OwnerAction;
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
        Paragraph heading = new Paragraph(getTranslation("devices.advice.title"));
        heading.addClassName("device-advice-title");
        Div texts = new Div(heading);
        texts.addClassName("device-advice-texts");
        DeviceSummary device = advice.device();
        if (device == null) {
            texts.add(new Paragraph(getTranslation("devices.advice.none-stands-out")));
        } else {
            name(texts, device, advice.reason(), askToRemove);
        }
        add(DeviceFormatter.decorative(VaadinIcon.LIGHTBULB), texts);
    }

    private void name(Div texts, DeviceSummary device, SlotAdvice.Reason why, Consumer<DeviceSummary> askToRemove) {
        String title = DeviceFormatter.title(device);
        Paragraph reason = new Paragraph(getTranslation("devices.advice." + key(why), title) + " ");
        Instant contact = device.lastContact();
        reason.add(new TimeText(contact == null ? device.firstSeen() : contact));
        Button remove = new Button(getTranslation("devices.advice.remove", title), click -> askToRemove.accept(device));
        texts.add(reason, new Paragraph(getTranslation("devices.advice.never-automatic")), OwnerAction.of(remove));
    }

    private static String key(SlotAdvice.Reason reason) {
        return switch (reason) {
            case NEVER_CALLED -> "never-called";
            case LONG_SILENT -> "long-silent";
            case LEAST_RECENT -> "least-recent";
            case NONE_STANDS_OUT -> "none-stands-out";
        };
    }
}
