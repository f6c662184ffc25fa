package com.rotki.portal.account.ui;

import com.rotki.portal.account.AuthenticatorAppService;
import com.rotki.portal.account.IdentityService;
import com.rotki.portal.account.PasskeyService;
import com.rotki.portal.account.RecoveryCodeService;
import com.rotki.portal.platform.security.RecentSignIn;
import com.rotki.portal.platform.ui.StepUp;
import org.springframework.stereotype.Component;

/** Makes the parts of the page on which one manages what one signs in with. */
@Component
record FactorSections(
        PasskeyService passkeyService,
        AuthenticatorAppService appService,
        RecoveryCodeService recoveryCodes,
        IdentityService identity,
        RecentSignIn recentSignIn,
        FactorChanged changed,
        PasswordChange passwordChange,
        StepUp stepUp) {

    boolean needsPasskey() {
        return identity.needsPasskey();
    }

    PasswordSection password() {
        return new PasswordSection(passwordChange);
    }

    PasskeySection passkeys(Runnable added) {
        return new PasskeySection(passkeyService, changed, stepUp, added);
    }

    AuthenticatorAppSection app(Runnable added) {
        return new AuthenticatorAppSection(appService, changed, stepUp, added);
    }

    RecoverySection recovery() {
        return new RecoverySection(recoveryCodes, stepUp);
    }

    StandingSection standing() {
        return new StandingSection(identity, recentSignIn, stepUp);
    }
}
