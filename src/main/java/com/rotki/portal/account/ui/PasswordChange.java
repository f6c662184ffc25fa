package com.rotki.portal.account.ui;

import com.rotki.portal.account.PasswordRules;
import com.rotki.portal.account.PasswordService;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.ui.EndOtherSessions;
import com.rotki.portal.platform.ui.PasswordChangeFlow;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Changes the password, and ends the other sessions unless the owner declines (requirement D12). */
@Component
class PasswordChange implements PasswordChangeFlow {

    private final PasswordService passwords;
    private final PasswordRules rules;
    private final EndOtherSessions others;
    private final StepUp stepUp;

    PasswordChange(PasswordService passwords, PasswordRules rules, EndOtherSessions others, StepUp stepUp) {
        this.passwords = passwords;
        this.rules = rules;
        this.others = others;
        this.stepUp = stepUp;
    }

    @Override
    public void start(Runnable done) {
        BiConsumer<Secret, Checkbox> change = (newPassword, endOthers) -> {
            change(newPassword, endOthers);
            done.run();
        };
        new PasswordChangeDialog(rules, passwords.holder(), others.offer(), stepUp, change).open();
    }

    private void change(Secret newPassword, Checkbox endOthers) {
        passwords.change(newPassword);
        others.tell(I18NProvider.translate("account.password.changed"), endOthers);
    }
}
