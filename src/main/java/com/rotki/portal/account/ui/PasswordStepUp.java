package com.rotki.portal.account.ui;

import com.rotki.portal.account.AccountService;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.SignInNotRecentException;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.StepUp;
import org.springframework.stereotype.Component;

/** Asks for the account's password. */
@Component
class PasswordStepUp implements StepUp {

    private final AccountService accounts;

    PasswordStepUp(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(Runnable action, Runnable givenUp) {
        try {
            action.run();
        } catch (SignInNotRecentException notRecent) {
            new PasswordDialog(password -> confirmAndRepeat(password, action), givenUp).open();
        }
    }

    private Runnable confirmAndRepeat(Secret password, Runnable action) {
        accounts.confirmPassword(password);
        return () -> repeat(action);
    }

    private static void repeat(Runnable action) {
        try {
            action.run();
        } catch (DomainException refusal) {
            Notices.refusal(refusal);
        }
    }
}
