package com.rotki.portal.identity;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Something that happened to the authenticators of an account: passkeys, authenticator app, recovery codes. */
public sealed interface AuthenticatorEvent extends AccountEvent {

    /** A passkey was registered. */
    record PasskeyAdded(AccountId account, Instant at, Actor actor, String name) implements AuthenticatorEvent {
        @Override
        public EventKind kind() {
            return EventKind.PASSKEY_ADDED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    /** A passkey got another name. */
    record PasskeyRenamed(AccountId account, Instant at, Actor actor, String name) implements AuthenticatorEvent {
        @Override
        public EventKind kind() {
            return EventKind.PASSKEY_RENAMED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    /** A passkey was removed. */
    record PasskeyRemoved(AccountId account, Instant at, Actor actor, String name) implements AuthenticatorEvent {
        @Override
        public EventKind kind() {
            return EventKind.PASSKEY_REMOVED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    /** An authenticator app was set up. */
    record AuthenticatorAppAdded(AccountId account, Instant at, Actor actor) implements AuthenticatorEvent {
        @Override
        public EventKind kind() {
            return EventKind.AUTHENTICATOR_APP_ADDED;
        }
    }

    /** The authenticator app was removed. */
    record AuthenticatorAppRemoved(AccountId account, Instant at, Actor actor) implements AuthenticatorEvent {
        @Override
        public EventKind kind() {
            return EventKind.AUTHENTICATOR_APP_REMOVED;
        }
    }

    /** New recovery codes were made, and the old ones ended. */
    record RecoveryCodesCreated(AccountId account, Instant at, Actor actor) implements AuthenticatorEvent {
        @Override
        public EventKind kind() {
            return EventKind.RECOVERY_CODES_CREATED;
        }
    }

    /** The owner tested whether the way back in would work. */
    record RecoveryRehearsed(AccountId account, Instant at, Actor actor) implements AuthenticatorEvent {
        @Override
        public EventKind kind() {
            return EventKind.RECOVERY_REHEARSED;
        }
    }
}
