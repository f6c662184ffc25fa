package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** The pair was stopped without being ended: requests signed with it are refused until it is unfrozen. */
public record CredentialsFrozen(
        AccountId account, Instant at, Actor actor, CredentialsId credentials, FreezeCause cause)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.CREDENTIALS_FROZEN;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("credentials", credentials.toString(), "frozenBy", cause.name());
    }
}
