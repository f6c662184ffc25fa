package com.rotki.portal.devices;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;

/** A request of the app was refused. It is kept in the {@link RefusalLog}, so the activity log need not. */
public record RequestRefused(AccountId account, Instant at, Actor actor, String code) implements AccountEvent {

    @Override
    public boolean worthLogging() {
        return false;
    }
}
