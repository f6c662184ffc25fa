package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.session.KnownBrowsers;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes codes that complete a sign-in, and writes down how that ended. */
@Component
class SecondFactorCodes {

    private final CodeCheck check;
    private final AuthenticatorApps apps;
    private final RecoveryCodes recoveryCodes;
    private final KnownBrowsers browsers;
    private final Factors factors;
    private final SignInOutcomes outcomes;
    private final Clock clock;

    SecondFactorCodes(
            CodeCheck check,
            AuthenticatorApps apps,
            RecoveryCodes recoveryCodes,
            KnownBrowsers browsers,
            Factors factors,
            SignInOutcomes outcomes,
            Clock clock) {
        this.check = check;
        this.apps = apps;
        this.recoveryCodes = recoveryCodes;
        this.browsers = browsers;
        this.factors = factors;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    void requireApp(Actor actor, String code) {
        AccountId account = actor.account();
        check.require(
                PasswordAsked.codeToSignIn(account).in(browsers.current(account)),
                () -> apps.take(account, code),
                wrong -> failed(actor, wrong),
                () -> apps.whyNot(account, code));
    }

    void requireRecoveryCode(Actor actor, String code) {
        AccountId account = actor.account();
        check.require(
                PasswordAsked.recoveryCode(account).in(browsers.current(account)),
                () -> recoveryCodes.take(account, code, clock.instant()),
                wrong -> failed(actor, wrong),
                CodeRefusedException::wrongRecoveryCode);
        outcomes.recoveryCodeUsed(actor, factors.of(account).recoveryCodesLeft(), clock.instant());
    }

    private void failed(Actor actor, SignInAttempt wrong) {
        outcomes.secondFactorFailed(actor, wrong, clock.instant());
    }
}
