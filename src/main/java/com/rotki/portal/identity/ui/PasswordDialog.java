package com.rotki.portal.identity.ui;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.ui.RefusalText;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Function;

/** Asks for the password and hands it over. Stays open, with the reason at the field, until it is right or given up. */
final class PasswordDialog extends Dialog {

    private final PasswordField password = new PasswordField();
    private final Function<Secret, Runnable> check;
    private final Runnable givenUp;
    private boolean confirmed;

    /**
     * Creates the dialog.
     *
     * @param check takes the password, refuses it by a {@link DomainException}, or returns what to do once the dialog has
     *     closed
     * @param givenUp runs if the dialog closes in any other way
     */
    PasswordDialog(Function<Secret, Runnable> check, Runnable givenUp) {
        this.check = check;
        this.givenUp = givenUp;
        setHeaderTitle(getTranslation("account.step-up.title"));
        addClassName("password-dialog");
        setCloseOnOutsideClick(false);
        password.setLabel(getTranslation("account.step-up.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setAutofocus(true);
        password.setWidthFull();
        add(new Paragraph(getTranslation("account.step-up.text")), password);
        Button confirm = new Button(getTranslation("account.step-up.confirm"), event -> submit());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        // Focus leaves the field for a moment, so that what was typed last arrives with the key.
        confirm.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        getFooter().add(new Button(getTranslation("account.step-up.cancel"), event -> close()), confirm);
        addOpenedChangeListener(event -> opened(event.isOpened()));
    }

    private void submit() {
        Secret typed = Secret.of(password.getValue());
        if (typed.reveal().isEmpty()) {
            refuse(getTranslation("account.step-up.empty"));
            return;
        }
        try {
            Runnable next = check.apply(typed);
            confirmed = true;
            close();
            next.run();
        } catch (DomainException refusal) {
            refuse(RefusalText.of(refusal));
        }
    }

    /** The typed text stays: one character may be wrong, and clearing it would race with further typing. */
    private void refuse(String message) {
        password.setErrorMessage(message);
        password.setInvalid(true);
        password.focus();
    }

    private void opened(boolean opened) {
        if (opened) {
            password.focus();
            return;
        }
        password.clear();
        if (!confirmed) {
            givenUp.run();
        }
    }
}
