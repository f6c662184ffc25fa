package com.rotki.portal.support;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;

/** The owner made a code that lets the support look at the account. */
public record SupportCodeCreated(AccountId account, Instant at, Actor actor) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.SUPPORT_CODE_CREATED;
    }
}
