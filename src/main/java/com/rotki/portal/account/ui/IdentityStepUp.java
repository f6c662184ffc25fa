package com.rotki.portal.account.ui;

import com.rotki.portal.account.AccountService;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.SignInNotRecentException;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.StepUp;
import org.springframework.stereotype.Component;

/** Asks for the second factor, and where the account has none for its password. */
@Component
class IdentityStepUp implements StepUp {

    private final AccountService accounts;
    private final FactorDialog.Parts factorDialog;

    IdentityStepUp(AccountService accounts, FactorDialog.Parts factorDialog) {
        this.accounts = accounts;
        this.factorDialog = factorDialog;
    }

    @Override
    public void run(Runnable action, Runnable givenUp) {
        try {
            action.run();
        } catch (SignInNotRecentException notRecent) {
            if (factorDialog.identity().ways().contains(IdentityProof.PASSWORD)) {
                new PasswordDialog(password -> confirmAndRepeat(password, action), givenUp).open();
            } else {
                factorDialog.ask(() -> repeat(action), givenUp);
            }
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
