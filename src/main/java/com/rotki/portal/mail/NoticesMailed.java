package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;

/** A mail about notices was made, delivered or given up. For open pages: the log has what the mail is about. */
public record NoticesMailed(AccountId account, Instant at, Actor actor) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.NOTICES_MAILED;
    }

    static NoticesMailed of(AccountId account, Instant at) {
        return new NoticesMailed(account, at, new Actor(account, "portal", Actor.Kind.SYSTEM, Role.SUBSCRIBER, at));
    }

    @Override
    public boolean worthLogging() {
        return false;
    }
}
