package com.rotki.portal.identity.ui;

import com.rotki.portal.identity.PasskeyChallenge.PasskeyRegistration;
import com.rotki.portal.identity.PasskeyService;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.ui.PasskeyButton;
import com.rotki.portal.platform.ui.ProgramText;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** Names a new passkey and has the browser make it. */
final class AddPasskeyDialog extends Dialog {

    private static final int LONGEST_NAME = 64;

    private final transient PasskeyService passkeys;
    private final transient FactorChanged changed;
    private final transient StepUp stepUp;
    private final transient Runnable added;
    private final String proposed;
    private final TextField name = new TextField();
    private final Checkbox endOthers;
    private final PasskeyButton make;
    private transient @Nullable PasskeyRegistration asked;

    AddPasskeyDialog(PasskeyService passkeys, FactorChanged changed, StepUp stepUp, Runnable added) {
        this.passkeys = passkeys;
        this.changed = changed;
        this.endOthers = changed.offer();
        this.stepUp = stepUp;
        this.added = added;
        this.proposed = ProgramText.of(RequestOrigin.current().userAgent(), getLocale());
        setHeaderTitle(getTranslation("account.passkeys.add.title"));
        addClassName("factor-dialog");
        setCloseOnOutsideClick(false);
        name.setLabel(getTranslation("account.passkeys.name"));
        name.setHelperText(getTranslation("account.passkeys.name.hint"));
        name.setMaxLength(LONGEST_NAME);
        name.setValue(proposed);
        name.setAutoselect(true);
        name.setWidthFull();
        name.setAutofocus(true);
        make = new PasskeyButton(getTranslation("account.passkeys.add.make"), this::ask, this::answered).primary();
        add(new Paragraph(getTranslation("account.passkeys.add.text")), name, endOthers, make);
        getFooter().add(new Button(getTranslation("account.passkeys.add.cancel"), event -> close()));
    }

    private void ask(PasskeyButton pressed) {
        stepUp.run(
                () -> {
                    asked = passkeys.registration();
                    pressed.make(asked.json());
                },
                () -> pressed.refuse(""));
    }

    private void answered(String answer) {
        PasskeyRegistration registration = asked;
        asked = null;
        if (registration == null) {
            return;
        }
        boolean enrolling = changed.isEnrolling();
        passkeys.add(registration, answer, name.getValue().isBlank() ? proposed : name.getValue());
        close();
        changed.tell(getTranslation("account.passkeys.added"), endOthers);
        if (enrolling) {
            FactorChanged.reload();
        } else {
            added.run();
        }
    }
}
