package com.rotki.portal.identity;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.account.Factors;
import com.rotki.portal.account.Factors.FactorOverview;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.RecentSignIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rules for adding and removing factors of the current account. */
@Component
class FactorChange {

    private final CurrentActor currentActor;
    private final RecentSignIn recentSignIn;
    private final AccountLock lock;
    private final FactorPolicy policy;
    private final Factors factors;
    private final RecoveryCodes recoveryCodes;

    FactorChange(
            CurrentActor currentActor,
            RecentSignIn recentSignIn,
            AccountLock lock,
            FactorPolicy policy,
            Factors factors,
            RecoveryCodes recoveryCodes) {
        this.currentActor = currentActor;
        this.recentSignIn = recentSignIn;
        this.lock = lock;
        this.policy = policy;
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
    }

    /** Returns who is signed in. */
    Actor actor() {
        return currentActor.require();
    }

    /**
     * Refuses whoever has not proved recently who they are.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     */
    void requireRecentSignIn() {
        recentSignIn.require();
    }

    /**
     * Returns who changes it, with the account locked: so two cannot remove the last two factors at a time.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Actor begin() {
        recentSignIn.require();
        Actor actor = currentActor.require();
        lock.acquire(actor.account());
        return actor;
    }

    /**
     * Refuses to remove a factor that the account needs. A subscriber can go back to a password that is long enough to
     * stand alone.
     */
    void requireAllowedWithout(Actor actor, int passkeys, boolean app) {
        if (!policy.allowsWithout(actor, passkeys, app)) {
            throw FactorRefusedException.last();
        }
        FactorOverview has = factors.of(actor.account());
        boolean keepsOne = has.passkeys() > passkeys || (has.authenticatorAppSince() != null && !app);
        if (!keepsOne && policy.passwordNeedsSecondFactor(actor.account())) {
            throw FactorRefusedException.passwordTooShortAlone();
        }
    }

    /** Ends the recovery codes if no second factor is left that they could stand in for. */
    void endCodesThatStandInForNothing(Actor actor) {
        if (!factors.hasSecondFactor(actor.account())) {
            recoveryCodes.remove(actor.account());
        }
    }
}
