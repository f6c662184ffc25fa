package com.rotki.portal.account.ui;

import com.rotki.portal.account.ForgottenPassword;
import com.rotki.portal.account.LinkRefusedException;
import com.rotki.portal.account.PasswordRefusedException;
import com.rotki.portal.account.PasswordRules;
import com.rotki.portal.account.PasswordRules.PasswordHolder;
import com.rotki.portal.account.PasswordsBusyException;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.throttle.ThrottledException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page behind the link that sets a new password. Opening it changes nothing: mail scanners open links. */
@Route(value = "new-password", autoLayout = false)
@AnonymousAllowed
final class NewPasswordView extends LinkPage<PasswordHolder> {

    private final transient ForgottenPassword forgotten;
    private final transient PasswordRules rules;
    private final transient LinkOwnerNote note;

    NewPasswordView(ForgottenPassword forgotten, PasswordRules rules, LinkOwnerNote note, CurrentActor currentActor) {
        super(I18NProvider.translate("account.reset.title"), currentActor, forgotten::holder);
        this.forgotten = forgotten;
        this.rules = rules;
        this.note = note;
    }

    @Override
    void ask(Secret token, PasswordHolder holder) {
        // Password managers keep the new password under this address.
        EmailField email = new EmailField(getTranslation("account.sign-up.email"));
        email.setValue(holder.email());
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setWidthFull();
        NewPasswordField password = new NewPasswordField(rules, () -> holder);
        password.explain();
        Button save = primary(getTranslation("account.reset.submit"));
        save.addClickListener(event -> save(token, password));
        save.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        show(note.about(token), new Paragraph(getTranslation("account.reset.text")), email, password, save);
        password.focus();
    }

    private void save(Secret token, NewPasswordField password) {
        try {
            forgotten.reset(token, password.value());
            show(message(getTranslation("account.reset.done"), Tone.OK), EntryLinks.signInNow());
        } catch (PasswordRefusedException | PasswordsBusyException | ThrottledException refusal) {
            password.refuse(RefusalText.of(refusal));
        } catch (LinkRefusedException dead) {
            dead();
        }
    }

    @Override
    Component wayOut() {
        Anchor again = new Anchor("forgot-password", getTranslation("account.reset.again"));
        again.addClassName("link-button");
        return again;
    }
}
