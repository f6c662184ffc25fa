package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** The API Secret was put on a page at its owner's wish. */
public record SecretShown(AccountId account, Instant at, Actor actor, CredentialsId credentials)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.SECRET_SHOWN;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("credentials", credentials.toString());
    }
}
