package com.rotki.portal.account.ui;

import com.rotki.portal.account.AddressRefusedException;
import com.rotki.portal.account.PasswordRules;
import com.rotki.portal.account.PasswordRules.PasswordHolder;
import com.rotki.portal.account.SignUp;
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

/** Signs up for an account. The answer is the same whether or not there is one already (requirement D5). */
@Route(value = "sign-up", autoLayout = false)
@AnonymousAllowed
final class SignUpView extends EntryPage {

    private final transient SignUp signUp;
    private final boolean demonstration;
    private final EmailField email = new EmailField();
    private final NewPasswordField password;

    SignUpView(SignUp signUp, PasswordRules rules, Environment environment) {
        super(I18NProvider.translate("account.sign-up.title"));
        this.signUp = signUp;
        this.demonstration = environment.matchesProfiles(DemoData.PROFILE);
        email.setLabel(getTranslation("account.sign-up.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        email.setWidthFull();
        password = new NewPasswordField(rules, () -> new PasswordHolder(email.getValue(), false));
        password.explain();
        ask();
    }

    private void ask() {
        Button create = new Button(getTranslation("account.sign-up.submit"), event -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        show(
                new Paragraph(getTranslation("account.sign-up.text")),
                email,
                password,
                create,
                EntryLinks.toSignIn("account.sign-up.known"));
    }

    private void create() {
        email.setInvalid(false);
        try {
            signUp.request(email.getValue(), password.value(), getLocale());
            password.clear();
            show(new CheckYourMail(email.getValue(), demonstration, this::again, this::ask));
        } catch (AddressRefusedException refusal) {
            email.setErrorMessage(RefusalText.of(refusal));
            email.setInvalid(true);
            email.focus();
        } catch (DomainException refusal) {
            password.refuse(RefusalText.of(refusal));
        }
    }

    private void again() {
        signUp.requestAgain(email.getValue(), getLocale());
    }
}
