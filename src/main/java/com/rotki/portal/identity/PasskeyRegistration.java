package com.rotki.portal.identity;

import com.rotki.portal.platform.AccountId;
import java.time.Instant;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** Asks an authenticator to make a passkey for the current account. */
public final class PasskeyRegistration extends PasskeyChallenge<PublicKeyCredentialCreationOptions> {

    PasskeyRegistration(PublicKeyCredentialCreationOptions options, String json, AccountId account, Instant askedAt) {
        super(options, json, account, askedAt);
    }
}
