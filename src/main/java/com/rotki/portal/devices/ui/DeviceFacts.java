package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.DeviceSummary.DeviceRevocation;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.platform.ui.Verbatim;
import com.rotki.portal.requestlog.RefusalLog.DeviceRefusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The facts of a device: three honest times (requirement B-16), and its last refusal. */
final class DeviceFacts {

    private DeviceFacts() {}

    static FactList ofRegistered(DeviceSummary device) {
        FactList facts = new FactList()
                .add(text("first-seen"), new TimeText(device.firstSeen()))
                .add(text("last-contact"), time(device.lastContact()))
                .add(text("last-check"), time(device.lastCheck()));
        addRefusal(facts, device);
        Duration clockError = device.notableClockError();
        if (clockError != null) {
            facts.add(text("clock"), withNote(clockBadge(clockError), text("clock-remedy")));
        }
        return addMadeUpName(facts, device);
    }

    static FactList ofRemoved(DeviceSummary device) {
        FactList facts = new FactList();
        DeviceRevocation revocation = device.revocation();
        if (revocation == null) {
            facts.add(text("removed-at"), time(device.removedAt()));
        } else {
            facts.add(text("revoked-at"), withNote(new TimeText(revocation.at()), text("revoked-remedy")))
                    .add(text("revoked-reason"), outsideText(revocation.reason()));
        }
        if (device.restorableUntil() != null) {
            facts.add(text("restorable-until"), new TimeText(device.restorableUntil()));
        }
        addRefusal(facts, device);
        return addMadeUpName(facts, device);
    }

    private static Component outsideText(String text) {
        Span shown = new Span(text);
        shown.getElement().setAttribute("dir", "auto");
        return shown;
    }

    private static void addRefusal(FactList facts, DeviceSummary device) {
        DeviceRefusal refusal = device.lastRefusal();
        if (refusal != null) {
            String reason = I18NProvider.translate(AppRefusal.reasonKey(refusal.code()));
            String note = device.failing()
                    ? reason + " " + I18NProvider.translate(AppRefusal.remedyKey(refusal.code()))
                    : reason;
            facts.add(text("last-refusal"), withNote(new TimeText(refusal.at()), note));
        }
    }

    /** The app shows the made-up name, so the owner needs it to find the device there. */
    private static FactList addMadeUpName(FactList facts, DeviceSummary device) {
        return device.nameMadeByMachine() ? facts.add(text("made-up-name"), Verbatim.code(device.name())) : facts;
    }

    private static Component time(@Nullable Instant at) {
        return at == null ? new Span(text("never")) : new TimeText(at);
    }

    private static Component clockBadge(Duration error) {
        return new StatusBadge(DeviceFormatter.clockError(error), Tone.WARNING);
    }

    private static Component withNote(Component value, String note) {
        Span explanation = new Span(note);
        explanation.addClassName("device-note");
        return new Div(value, explanation);
    }

    private static String text(String key) {
        return I18NProvider.translate("devices.card." + key);
    }
}
