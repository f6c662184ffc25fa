package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Something that happened to an account itself: its addresses, its password, its data, or what an admin did for it. */
public sealed interface OwnerEvent extends AccountEvent {

    /** Somebody who had signed up confirmed their address. */
    record AccountCreated(AccountId account, Instant at, Actor actor) implements OwnerEvent {
        @Override
        public EventKind kind() {
            return EventKind.ACCOUNT_CREATED;
        }
    }

    /**
     * Somebody who is signed in wants to sign in with another address. Nothing has changed yet.
     *
     * @param newEmail masked: it may not be theirs
     */
    record EmailChangeRequested(AccountId account, Instant at, Actor actor, String newEmail) implements OwnerEvent {
        @Override
        public EventKind kind() {
            return EventKind.EMAIL_CHANGE_REQUESTED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("newEmail", newEmail);
        }
    }

    /**
     * The owner of an account confirmed another address to sign in with. The old address is told as well (requirement
     * D13).
     */
    record EmailChanged(AccountId account, Instant at, Actor actor, String oldEmail, String newEmail)
            implements OwnerEvent {
        @Override
        public EventKind kind() {
            return EventKind.EMAIL_CHANGED;
        }

        /** The permanent record names no address in full. */
        @Override
        public Map<String, String> details() {
            return Map.of(
                    "oldEmail", new EmailAddress(oldEmail).masked(), "newEmail", new EmailAddress(newEmail).masked());
        }

        @Override
        public List<String> alsoTell() {
            return List.of(oldEmail);
        }
    }

    /** Notices go to a second address too, which was confirmed. */
    record SecondAddressAdded(AccountId account, Instant at, Actor actor, String address) implements OwnerEvent {
        @Override
        public EventKind kind() {
            return EventKind.SECOND_ADDRESS_ADDED;
        }

        /** The permanent record names no address in full. */
        @Override
        public Map<String, String> details() {
            return Map.of("address", new EmailAddress(address).masked());
        }
    }

    /** Notices no longer go to a second address. That is the last notice it gets (requirement D13). */
    record SecondAddressRemoved(AccountId account, Instant at, Actor actor, String address) implements OwnerEvent {
        @Override
        public EventKind kind() {
            return EventKind.SECOND_ADDRESS_REMOVED;
        }

        /** The permanent record names no address in full. */
        @Override
        public Map<String, String> details() {
            return Map.of("address", new EmailAddress(address).masked());
        }

        @Override
        public List<String> alsoTell() {
            return List.of(address);
        }
    }

    /** Somebody who is signed in set another password. */
    record PasswordChanged(AccountId account, Instant at, Actor actor) implements OwnerEvent {
        @Override
        public EventKind kind() {
            return EventKind.PASSWORD_CHANGED;
        }
    }

    /** A forgotten password was replaced by following a link in a mail. All sessions ended with it. */
    record PasswordReset(AccountId account, Instant at, Actor actor) implements OwnerEvent {
        @Override
        public EventKind kind() {
            return EventKind.PASSWORD_RESET;
        }
    }

    /** All data of an account was downloaded. */
    record DataExported(AccountId account, Instant at, Actor actor) implements OwnerEvent {
        @Override
        public EventKind kind() {
            return EventKind.DATA_EXPORTED;
        }
    }

    /**
     * The owner of an account deleted it. Its addresses are told by a mail of its own: once this is committed nobody
     * knows them any more.
     */
    record AccountDeleted(AccountId account, Instant at, Actor actor) implements OwnerEvent {
        @Override
        public EventKind kind() {
            return EventKind.ACCOUNT_DELETED;
        }
    }

    /** An admin ended all sessions of an account: whoever is signed in to it has to do so again. */
    record SessionsEnded(AccountId account, Instant at, Actor actor, String reason) implements OwnerEvent {
        @Override
        public EventKind kind() {
            return EventKind.SESSIONS_ENDED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("reason", reason);
        }
    }

    /** An admin reset the count of wrong passwords of an account. */
    record SignInUnlocked(AccountId account, Instant at, Actor actor, String reason) implements OwnerEvent {
        @Override
        public EventKind kind() {
            return EventKind.SIGN_IN_UNLOCKED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("reason", reason);
        }
    }
}
