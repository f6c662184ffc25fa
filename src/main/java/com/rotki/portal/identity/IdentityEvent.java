package com.rotki.portal.identity;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Somebody proved who they are, at the sign-in or once more, or failed to. */
public sealed interface IdentityEvent extends AccountEvent {

    /** Somebody knew the password but could not give the second factor. */
    record SecondFactorFailed(AccountId account, Instant at, Actor actor) implements IdentityEvent {
        @Override
        public EventKind kind() {
            return EventKind.SECOND_FACTOR_FAILED;
        }
    }

    /** Somebody signed in with a recovery code, which is used up now. */
    record RecoveryCodeUsed(AccountId account, Instant at, Actor actor, int left) implements IdentityEvent {
        @Override
        public EventKind kind() {
            return EventKind.RECOVERY_CODE_USED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("left", String.valueOf(left));
        }
    }

    /** The owner of a session proved once more who they are. */
    record IdentityConfirmed(AccountId account, Instant at, Actor actor) implements IdentityEvent {
        @Override
        public EventKind kind() {
            return EventKind.IDENTITY_CONFIRMED;
        }
    }

    /** Somebody in a session gave a wrong password when asked to prove once more who they are. */
    record IdentityNotConfirmed(AccountId account, Instant at, Actor actor) implements IdentityEvent {
        @Override
        public EventKind kind() {
            return EventKind.IDENTITY_NOT_CONFIRMED;
        }
    }

    /** After too many wrong passwords in a row none is checked for a while. */
    record SignInPaused(AccountId account, Instant at, Actor actor, Instant until) implements IdentityEvent {
        @Override
        public EventKind kind() {
            return EventKind.SIGN_IN_PAUSED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("until", until.toString());
        }
    }
}
