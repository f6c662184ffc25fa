package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Something that happened to the sign-in of an account, or to the proof of who is signed in. */
public sealed interface SignInEvent extends AccountEvent {

    /** Somebody signed in. */
    record SignedIn(AccountId account, Instant at, Actor actor, SignInWay way) implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.SIGNED_IN;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("signInWay", way.code());
        }
    }

    /** Somebody gave a wrong password for an account that exists. */
    record SignInFailed(AccountId account, Instant at, Actor actor) implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.SIGN_IN_FAILED;
        }
    }

    /** So many wrong passwords came from strangers that none is looked at any more but in the owner's own browsers. */
    record SignInClosed(AccountId account, Instant at, Actor actor) implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.SIGN_IN_CLOSED;
        }
    }

    /** After too many wrong passwords in a row none is looked at for a while. */
    record SignInPaused(AccountId account, Instant at, Actor actor, Instant until) implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.SIGN_IN_PAUSED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("until", until.toString());
        }
    }

    /** An admin took back what wrong passwords held against an account. */
    record SignInUnlocked(AccountId account, Instant at, Actor actor, String reason) implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.SIGN_IN_UNLOCKED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("reason", reason);
        }
    }

    /** Somebody knew the password but could not give the second factor. */
    record SecondFactorFailed(AccountId account, Instant at, Actor actor) implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.SECOND_FACTOR_FAILED;
        }
    }

    /** Somebody signed in with a recovery code, which is used up now. */
    record RecoveryCodeUsed(AccountId account, Instant at, Actor actor, int left) implements SignInEvent {
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
    record IdentityConfirmed(AccountId account, Instant at, Actor actor) implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.IDENTITY_CONFIRMED;
        }
    }

    /** Somebody in a session gave a wrong password when asked to prove once more who they are. */
    record IdentityNotConfirmed(AccountId account, Instant at, Actor actor) implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.IDENTITY_NOT_CONFIRMED;
        }
    }
}
