package com.rotki.portal.account.ui;

import com.rotki.portal.account.PasswordRules;
import com.rotki.portal.account.PasswordService;
import com.rotki.portal.account.SessionService;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/** Changes the password, and ends the other sessions unless one says no (requirement D12). */
@Component
class PasswordChange {

    private final PasswordService passwords;
    private final PasswordRules rules;
    private final SessionService sessions;
    private final StepUp stepUp;

    PasswordChange(PasswordService passwords, PasswordRules rules, SessionService sessions, StepUp stepUp) {
        this.passwords = passwords;
        this.rules = rules;
        this.sessions = sessions;
        this.stepUp = stepUp;
    }

    /** Asks for the new password and sets it. */
    void ask() {
        new PasswordChangeDialog(rules, passwords.holder(), stepUp, this::change).open();
    }

    private void change(Secret newPassword, boolean endOthers) {
        passwords.change(newPassword);
        int ended = endOthers ? sessions.endOthers() : 0;
        Notices.success(I18NProvider.translate("account.password.changed", ended));
    }
}
