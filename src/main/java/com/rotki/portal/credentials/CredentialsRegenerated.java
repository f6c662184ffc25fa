package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** The current pair was ended and a new one made; {@code credentials} is the new one. */
public record CredentialsRegenerated(
        AccountId account, Instant at, Actor actor, CredentialsId credentials, RegenerateReason reason)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.CREDENTIALS_REGENERATED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("credentials", credentials.toString(), "reason", reason.name());
    }
}
