package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Somebody signed in with a recovery code, which is used up now. */
public record RecoveryCodeUsed(AccountId account, Instant at, Actor actor, int left) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.RECOVERY_CODE_USED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("left", String.valueOf(left));
    }
}
