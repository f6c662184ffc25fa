package com.rotki.portal.signin;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Somebody signed in to an account, or tried to. */
public sealed interface SignInEvent extends AccountEvent {

    /** How somebody signed in. */
    enum Way {
        PASSWORD,
        PASSWORD_AND_APP,
        PASSWORD_AND_PASSKEY,
        PASSWORD_AND_RECOVERY_CODE,
        PASSKEY;

        /** Returns the name that details of events and texts use. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Somebody signed in. */
    record SignedIn(AccountId account, Instant at, Actor actor, Way way) implements SignInEvent {
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

    /** After too many wrong passwords from strangers none is checked any more, except in the owner's own browsers. */
    record SignInClosed(AccountId account, Instant at, Actor actor) implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.SIGN_IN_CLOSED;
        }
    }
}
