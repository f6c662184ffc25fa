package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** The pair works again after it was frozen. */
public record CredentialsUnfrozen(AccountId account, Instant at, Actor actor, CredentialsId credentials)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.CREDENTIALS_UNFROZEN;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("credentials", credentials.toString());
    }
}
