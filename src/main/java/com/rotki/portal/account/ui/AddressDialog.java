package com.rotki.portal.account.ui;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Consumer;

/** Asks for an address and hands it over. Stays open, with the reason at the field, until it is taken or given up. */
final class AddressDialog extends Dialog {

    private final EmailField email = new EmailField();
    private final transient StepUp stepUp;
    private final transient Consumer<String> taker;

    /**
     * Creates the dialog.
     *
     * @param key begins the keys of its texts
     * @param taker refuses the address by a {@link DomainException}
     */
    AddressDialog(String key, StepUp stepUp, Consumer<String> taker) {
        this.stepUp = stepUp;
        this.taker = taker;
        setHeaderTitle(getTranslation(key + ".title"));
        addClassName("password-dialog");
        setCloseOnOutsideClick(false);
        email.setLabel(getTranslation("account.sign-up.email"));
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setAutofocus(true);
        email.setWidthFull();
        Button send = new Button(getTranslation("account.addresses.send"), event -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(new Paragraph(getTranslation(key + ".text")), email);
        getFooter().add(new Button(getTranslation("account.addresses.cancel"), event -> close()), send);
    }

    private void send() {
        email.setInvalid(false);
        stepUp.run(this::attempt, email::focus);
    }

    private void attempt() {
        try {
            taker.accept(email.getValue());
            close();
        } catch (SignInNotRecentException asksFirst) {
            throw asksFirst;
        } catch (DomainException refusal) {
            email.setErrorMessage(RefusalText.of(refusal));
            email.setInvalid(true);
            email.focus();
        }
    }
}
