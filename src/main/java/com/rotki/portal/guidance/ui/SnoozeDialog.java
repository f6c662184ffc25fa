package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.CheckUp.SnoozePeriod;
import com.rotki.portal.guidance.SecurityCheck;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.ReasonField;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks why a check is snoozed, and for how long. */
final class SnoozeDialog {

    private final SecurityCheck check;
    private final Listener listener;
    private final RadioButtonGroup<SnoozePeriod> period = new RadioButtonGroup<>();
    private final ReasonField reason = new ReasonField(text("reason"), text("reason-hint"));

    /** Receives the answers. */
    @FunctionalInterface
    interface Listener {

        void snooze(SecurityCheck check, SnoozePeriod period, String reason);
    }

    SnoozeDialog(SecurityCheck check, Listener listener) {
        this.check = check;
        this.listener = listener;
        period.setLabel(text("period"));
        period.setItems(SnoozePeriod.values());
        period.setItemLabelGenerator(each -> text("period." + each.code()));
        period.setValue(SnoozePeriod.WEEK);
    }

    /** Opens it; {@code done} runs once it is snoozed. */
    void open(Runnable done) {
        new ConfirmAction(text("title"))
                .body(new Paragraph(I18NProvider.translate("guidance.step." + check.code())), period, reason)
                .verb(text("verb"))
                .onlyIf(reason::isGiven)
                .onConfirm(() -> {
                    listener.snooze(check, period.getValue(), reason.getValue());
                    done.run();
                })
                .open();
    }

    private static String text(String key) {
        return I18NProvider.translate("guidance.snooze." + key);
    }
}
