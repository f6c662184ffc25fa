package com.rotki.portal.identity.ui;

import com.rotki.portal.identity.DemoSecondFactor;
import com.rotki.portal.identity.IdentityConfirmation;
import com.rotki.portal.identity.IdentityService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.ui.CodeField;
import com.rotki.portal.platform.ui.DemoCodePanel;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.StepUp;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for the second factor or, if the account has none, for its password. */
@Component
class IdentityStepUp implements StepUp {

    private final IdentityConfirmation confirmation;
    private final IdentityService identity;
    private final CurrentActor currentActor;
    private final ObjectProvider<DemoSecondFactor> demo;

    IdentityStepUp(
            IdentityConfirmation confirmation,
            IdentityService identity,
            CurrentActor currentActor,
            ObjectProvider<DemoSecondFactor> demo) {
        this.confirmation = confirmation;
        this.identity = identity;
        this.currentActor = currentActor;
        this.demo = demo;
    }

    @Override
    public void run(Runnable action, Runnable givenUp) {
        try {
            action.run();
        } catch (SignInNotRecentException notRecent) {
            if (identity.ways().contains(IdentityProof.PASSWORD)) {
                new PasswordDialog(password -> confirmAndRepeat(password, action), givenUp).open();
            } else {
                new FactorDialog(
                                identity.ways(),
                                confirmation,
                                this::helpInTheDemonstration,
                                () -> repeat(action),
                                givenUp)
                        .open();
            }
        }
    }

    /** Nobody has the authenticator app of the demonstration at hand. */
    private void helpInTheDemonstration(CodeField field) {
        AccountId account = currentActor.account();
        demo.ifAvailable(app -> {
            if (app.knows(account)) {
                field.with(new DemoCodePanel(() -> app.code(account).ifPresent(code -> field.fill(code.reveal()))));
            }
        });
    }

    private Runnable confirmAndRepeat(Secret password, Runnable action) {
        confirmation.confirmPassword(password);
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
