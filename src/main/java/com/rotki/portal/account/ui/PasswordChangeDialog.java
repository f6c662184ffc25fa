package com.rotki.portal.account.ui;

import com.rotki.portal.account.PasswordRules;
import com.rotki.portal.account.PasswordRules.PasswordHolder;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.BiConsumer;

/** Asks for a new password and whether the other sessions end, which is preselected. */
final class PasswordChangeDialog extends Dialog {

    private final NewPasswordField password;
    private final Checkbox endOthers;
    private final transient StepUp stepUp;
    private final transient BiConsumer<Secret, Checkbox> change;

    PasswordChangeDialog(
            PasswordRules rules,
            PasswordHolder holder,
            Checkbox endOthers,
            StepUp stepUp,
            BiConsumer<Secret, Checkbox> change) {
        this.endOthers = endOthers;
        this.stepUp = stepUp;
        this.change = change;
        setHeaderTitle(getTranslation("account.password.change.title"));
        addClassName("password-dialog");
        setCloseOnOutsideClick(false);
        // Password managers keep the new password under this address.
        EmailField email = new EmailField(getTranslation("account.sign-up.email"));
        email.setValue(holder.email());
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setWidthFull();
        password = new NewPasswordField(rules, () -> holder);
        password.explain();
        Button save = new Button(getTranslation("account.password.change"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(email, password, endOthers);
        getFooter().add(new Button(getTranslation("account.addresses.cancel"), event -> close()), save);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                password.focus();
            } else {
                password.clear();
            }
        });
    }

    private void save() {
        stepUp.run(this::attempt, password::focus);
    }

    private void attempt() {
        try {
            change.accept(password.value(), endOthers);
            close();
        } catch (SignInNotRecentException asksFirst) {
            throw asksFirst;
        } catch (DomainException refusal) {
            password.refuse(RefusalText.of(refusal));
        }
    }
}
