package com.rotki.portal.account.ui;

import com.rotki.portal.account.AddressConfirmation;
import com.rotki.portal.account.AddressConfirmation.LinkedAddress;
import com.rotki.portal.account.SignUp;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.function.Consumer;

/** The page behind the link that confirms an address. Opening it confirms nothing: mail scanners open links. */
@Route(value = "confirm", autoLayout = false)
@AnonymousAllowed
final class ConfirmView extends LinkPage<LinkedAddress> {

    private final transient AddressConfirmation confirmation;
    private final transient SignUp signUp;
    private final transient LinkOwnerNote note;

    ConfirmView(AddressConfirmation confirmation, SignUp signUp, LinkOwnerNote note, CurrentActor currentActor) {
        super(I18NProvider.translate("account.confirm.title"), currentActor, confirmation::find);
        this.confirmation = confirmation;
        this.signUp = signUp;
        this.note = note;
    }

    @Override
    void ask(Secret token, LinkedAddress found) {
        switch (found.kind()) {
            case SIGN_UP -> askPassword(token, found.address());
            case NEW_EMAIL -> ask(token, found.address(), "account.confirm.new-email");
            case SECOND_ADDRESS -> ask(token, found.address(), "account.confirm.second-address");
        }
    }

    private void ask(Secret token, String address, String key) {
        Button confirm = primary(getTranslation("account.confirm.submit"));
        confirm.addClickListener(event ->
                attempt(() -> confirmation.confirm(token), getTranslation(key + ".done", address), this::refused));
        show(note.about(token), new Paragraph(getTranslation(key, address)), confirm);
    }

    private void askPassword(Secret token, String address) {
        PasswordField password = new PasswordField(getTranslation("account.confirm.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        Button create = primary(getTranslation("account.confirm.sign-up.submit"));
        create.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        create.addClickListener(event -> confirm(token, address, password));
        show(note.about(token), new Paragraph(getTranslation("account.confirm.sign-up", address)), password, create);
        password.focus();
    }

    private void confirm(Secret token, String address, PasswordField password) {
        if (password.isEmpty()) {
            refuse(password, getTranslation("account.confirm.password.empty"));
            return;
        }
        attempt(
                () -> signUp.confirm(token, Secret.of(password.getValue())),
                getTranslation("account.confirm.sign-up.done", address),
                refusal -> refuse(password, RefusalText.of(refusal)));
    }

    private void attempt(Runnable act, String done, Consumer<DomainException> refused) {
        try {
            act.run();
            show(message(done, Tone.OK), EntryLinks.signInNow());
        } catch (DomainException refusal) {
            refused.accept(refusal);
        }
    }

    private void refuse(PasswordField password, String reason) {
        password.setErrorMessage(reason);
        password.setInvalid(true);
        password.focus();
    }

    private void refused(DomainException refusal) {
        show(message(RefusalText.of(refusal), Tone.WARNING), wayOut());
    }

    @Override
    Component wayOut() {
        Anchor signUpAgain = new Anchor("sign-up", getTranslation("account.confirm.dead.sign-up"));
        signUpAgain.addClassName("link-button");
        Div wayOut = new Div(
                new Paragraph(getTranslation("account.confirm.dead.text")),
                signUpAgain,
                EntryLinks.toSignIn("account.entry.back"));
        wayOut.addClassName("way-out");
        return wayOut;
    }
}
