package com.rotki.portal.account.ui;

import com.rotki.portal.account.PasswordRules;
import com.rotki.portal.account.PasswordService;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.ui.PasswordChangeFlow;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Changes the password, and ends the other sessions unless one says no (requirement D12). */
@Component
class PasswordChange implements PasswordChangeFlow {

    private final PasswordService passwords;
    private final PasswordRules rules;
    private final FactorChanged changed;
    private final StepUp stepUp;

    PasswordChange(PasswordService passwords, PasswordRules rules, FactorChanged changed, StepUp stepUp) {
        this.passwords = passwords;
        this.rules = rules;
        this.changed = changed;
        this.stepUp = stepUp;
    }

    /** Asks for the new password and sets it. */
    void ask() {
        start(() -> {});
    }

    @Override
    public void start(Runnable done) {
        BiConsumer<Secret, Checkbox> change = (newPassword, endOthers) -> {
            change(newPassword, endOthers);
            done.run();
        };
        new PasswordChangeDialog(rules, passwords.holder(), stepUp, change).open();
    }

    private void change(Secret newPassword, Checkbox endOthers) {
        passwords.change(newPassword);
        changed.tell(I18NProvider.translate("account.password.changed"), endOthers);
    }
}
