package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** The first request that was signed with a pair arrived. */
public record CredentialsFirstUsed(AccountId account, Instant at, Actor actor, CredentialsId credentials)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.CREDENTIALS_FIRST_USED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("credentials", credentials.toString());
    }
}
