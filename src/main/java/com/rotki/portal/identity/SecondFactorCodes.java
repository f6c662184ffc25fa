package com.rotki.portal.identity;

import com.rotki.portal.account.Factors;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.session.KnownBrowsers;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts;
import com.rotki.portal.throttle.SignInAttempts.SignInAttempt;
import com.rotki.portal.throttle.ThrottledException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Checks codes, records the outcome, and throttles attempts: a short code could be guessed otherwise. Outside of any
 * transaction, so that a wrong code stays counted. Each refuses with {@link ThrottledException} after too many wrong
 * ones in a row, and with {@code account.codes-exhausted} after far too many.
 */
@Component
public class SecondFactorCodes {

    private final SignInAttempts attempts;
    private final AuthenticatorApps apps;
    private final RecoveryCodes recoveryCodes;
    private final KnownBrowsers browsers;
    private final Factors factors;
    private final ProofOutcomes outcomes;

    SecondFactorCodes(
            SignInAttempts attempts,
            AuthenticatorApps apps,
            RecoveryCodes recoveryCodes,
            KnownBrowsers browsers,
            Factors factors,
            ProofOutcomes outcomes) {
        this.attempts = attempts;
        this.apps = apps;
        this.recoveryCodes = recoveryCodes;
        this.browsers = browsers;
        this.factors = factors;
        this.outcomes = outcomes;
    }

    /** Takes a code of the app that completes a sign-in. */
    public void requireAppAtSignIn(Actor actor, String code) {
        AccountId account = actor.account();
        require(
                AttemptTarget.codeToSignIn(account).in(browsers.current(account)),
                () -> apps.take(account, code),
                wrong -> outcomes.secondFactorFailed(actor, wrong),
                () -> apps.whyNot(account, code));
    }

    /** Uses up a recovery code that completes a sign-in. */
    public void requireRecoveryCodeAtSignIn(Actor actor, String code) {
        AccountId account = actor.account();
        require(
                AttemptTarget.recoveryCode(account).in(browsers.current(account)),
                () -> recoveryCodes.take(account, code),
                wrong -> outcomes.secondFactorFailed(actor, wrong),
                CodeRefusedException::wrongRecoveryCode);
        outcomes.recoveryCodeUsed(actor, factors.of(account).recoveryCodesLeft());
    }

    /** Takes a code of the app as a step-up of whoever is signed in. */
    void requireAppWithin(Actor actor, String code) {
        AccountId account = actor.account();
        require(
                AttemptTarget.codeWithin(account),
                () -> apps.take(account, code),
                wrong -> outcomes.notConfirmed(actor, wrong),
                () -> apps.whyNot(account, code));
    }

    /** Checks a recovery code of whoever is signed in already, does not use it up, and records that one was known. */
    void rehearseRecoveryCode(Actor actor, String code) {
        AccountId account = actor.account();
        require(
                AttemptTarget.recoveryCode(account),
                () -> recoveryCodes.knows(account, code),
                wrong -> outcomes.notConfirmed(actor, wrong),
                CodeRefusedException::wrongRecoveryCode);
        outcomes.rehearsed(actor);
    }

    private void require(
            AttemptTarget asked,
            BooleanSupplier right,
            Consumer<SignInAttempt> wrong,
            Supplier<? extends DomainException> refusal) {
        SignInAttempt attempt = attempts.begin(asked);
        if (attempt.refusedForGood()) {
            throw CodeRefusedException.exhausted(asked.asker().most());
        }
        if (attempt.refusedUntil() != null) {
            throw ThrottledException.signInPaused(attempt.refusedUntil());
        }
        if (!right.getAsBoolean()) {
            wrong.accept(attempt);
            throw refusal.get();
        }
        attempts.succeeded(asked);
    }
}
