package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** An admin ended an account's pair; its owner has to create another one. */
public record CredentialsEndedByStaff(
        AccountId account, Instant at, Actor actor, CredentialsId credentials, String reason) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.CREDENTIALS_ENDED_BY_STAFF;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("credentials", credentials.toString(), "reason", reason);
    }
}
