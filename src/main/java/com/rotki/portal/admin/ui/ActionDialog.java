package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.ReasonField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks before an admin does something to somebody's account, and for the reason. Its texts are {@code <key>.title},
 * {@code .text}, {@code .verb} and {@code .done}.
 */
final class ActionDialog {

    private final String key;
    private final ConfirmAction question;
    private final ReasonField reason =
            new ReasonField(I18NProvider.translate("admin.reason.label"), I18NProvider.translate("admin.reason.hint"));
    private final List<BooleanSupplier> checks = new ArrayList<>();

    /** Starts the dialog; the title and the text get the {@code values}. */
    ActionDialog(String key, Object... values) {
        this.key = key;
        question = new ConfirmAction(text("title", values))
                .body(text("text", values))
                .verb(text("verb"));
    }

    /** Adds what else has to be said or chosen. */
    ActionDialog with(Component... inputs) {
        question.body(inputs);
        return this;
    }

    /** Asks {@code complete} before anything is done: false keeps the dialog open, and the field concerned says why. */
    ActionDialog onlyIf(BooleanSupplier complete) {
        checks.add(complete);
        return this;
    }

    /** Marks the action as one that takes something away. */
    ActionDialog destructive() {
        question.destructive();
        return this;
    }

    /** Says that the reason is for the record alone: it is about nobody's account. */
    ActionDialog onRecordOnly() {
        reason.setHelperText(I18NProvider.translate("admin.reason.on-record"));
        return this;
    }

    /** Says what the reason is for, if it is more than one. */
    ActionDialog reasonLabel(String label, String hint) {
        reason.setLabel(label);
        reason.setHelperText(hint);
        return this;
    }

    /** Opens it; {@code action} gets the reason, {@code done} runs afterwards. */
    void open(Consumer<String> action, Runnable done) {
        openTelling(
                reason -> {
                    action.accept(reason);
                    return "done";
                },
                done);
    }

    /** Opens it; {@code action} gets the reason and returns which text tells the outcome. */
    void openTelling(Function<String, String> action, Runnable done) {
        checks.add(reason::isGiven);
        question.body(reason)
                .onlyIf(() ->
                        checks.stream().filter(check -> !check.getAsBoolean()).count() == 0)
                .onConfirm(() -> {
                    Notices.success(text(action.apply(reason.getValue())));
                    done.run();
                })
                .open();
    }

    private String text(String part, Object... values) {
        return I18NProvider.translate(key + "." + part, values);
    }
}
