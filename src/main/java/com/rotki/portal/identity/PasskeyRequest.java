package com.rotki.portal.identity;

import com.rotki.portal.platform.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** Asks for a passkey that is registered already. */
public final class PasskeyRequest extends PasskeyChallenge<PublicKeyCredentialRequestOptions> {

    PasskeyRequest(
            PublicKeyCredentialRequestOptions options, String json, @Nullable AccountId account, Instant askedAt) {
        super(options, json, account, askedAt);
    }
}
