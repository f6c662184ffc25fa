package com.rotki.portal.account.ui;

import com.rotki.portal.account.ForgottenPassword;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.EntryPage;
import com.rotki.portal.platform.ui.RefusalText;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.core.env.Environment;

/** Asks for a link to set a new password. The answer is the same for every address (requirement D5). */
@Route(value = "forgot-password", autoLayout = false)
@AnonymousAllowed
final class ForgotPasswordView extends EntryPage {

    private final transient ForgottenPassword forgotten;
    private final boolean demonstration;
    private final EmailField email = new EmailField();

    ForgotPasswordView(ForgottenPassword forgotten, Environment environment) {
        super(I18NProvider.translate("account.forgot.title"));
        this.forgotten = forgotten;
        this.demonstration = environment.matchesProfiles(DemoData.PROFILE);
        email.setLabel(getTranslation("account.sign-up.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        email.setWidthFull();
        ask();
    }

    private void ask() {
        Button send = new Button(getTranslation("account.forgot.submit"), event -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        show(
                new Paragraph(getTranslation("account.forgot.text")),
                email,
                send,
                EntryLinks.toSignIn("account.entry.back"));
    }

    private void send() {
        email.setInvalid(false);
        try {
            request();
            show(new CheckYourMail(email.getValue(), demonstration, this::request, this::ask));
        } catch (DomainException refusal) {
            email.setErrorMessage(RefusalText.of(refusal));
            email.setInvalid(true);
            email.focus();
        }
    }

    private void request() {
        forgotten.request(email.getValue(), getLocale());
    }
}
