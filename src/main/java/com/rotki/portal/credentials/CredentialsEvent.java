package com.rotki.portal.credentials;

import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened to the API credentials of an account. None of them carries the secret. */
public sealed interface CredentialsEvent extends AccountEvent {

    /** The first credentials, or new ones after staff ended them, were created. */
    record CredentialsCreated(AccountId account, Instant at, Actor actor, CredentialsId credentials)
            implements CredentialsEvent {
        @Override
        public EventKind kind() {
            return EventKind.CREDENTIALS_CREATED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("credentials", credentials.toString());
        }
    }

    /** The first request signed with the credentials arrived. */
    record CredentialsFirstUsed(AccountId account, Instant at, Actor actor, CredentialsId credentials)
            implements CredentialsEvent {
        @Override
        public EventKind kind() {
            return EventKind.CREDENTIALS_FIRST_USED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("credentials", credentials.toString());
        }
    }

    /** The current credentials were ended and new ones created, which {@code credentials} names. */
    record CredentialsRegenerated(
            AccountId account, Instant at, Actor actor, CredentialsId credentials, RegenerateReason reason)
            implements CredentialsEvent {
        @Override
        public EventKind kind() {
            return EventKind.CREDENTIALS_REGENERATED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("credentials", credentials.toString(), "reason", reason.name());
        }
    }

    /** The credentials were frozen: requests signed with them are refused until they are unfrozen. */
    record CredentialsFrozen(AccountId account, Instant at, Actor actor, CredentialsId credentials, FreezeCause cause)
            implements CredentialsEvent {
        @Override
        public EventKind kind() {
            return EventKind.CREDENTIALS_FROZEN;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("credentials", credentials.toString(), "frozenBy", cause.name());
        }
    }

    /**
     * The API Secret was found where others can read it, and the credentials are frozen.
     *
     * @param cause who found it
     * @param place host and path of the page, null if it was not told
     */
    record CredentialsLeaked(
            AccountId account,
            Instant at,
            Actor actor,
            CredentialsId credentials,
            FreezeCause cause,
            @Nullable String place)
            implements CredentialsEvent {
        @Override
        public EventKind kind() {
            return EventKind.CREDENTIALS_LEAKED;
        }

        @Override
        public Map<String, String> details() {
            Map<String, String> details = new HashMap<>();
            details.put("credentials", credentials.toString());
            details.put("frozenBy", cause.name());
            if (place != null) {
                details.put("foundAt", place);
            }
            return Map.copyOf(details);
        }
    }

    /** The credentials work again after they were frozen. */
    record CredentialsUnfrozen(AccountId account, Instant at, Actor actor, CredentialsId credentials)
            implements CredentialsEvent {
        @Override
        public EventKind kind() {
            return EventKind.CREDENTIALS_UNFROZEN;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("credentials", credentials.toString());
        }
    }

    /** An admin ended an account's credentials; their owner has to create new ones. */
    record CredentialsEndedByStaff(AccountId account, Instant at, Actor actor, CredentialsId credentials, String reason)
            implements CredentialsEvent {
        @Override
        public EventKind kind() {
            return EventKind.CREDENTIALS_ENDED_BY_STAFF;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("credentials", credentials.toString(), "reason", reason);
        }
    }

    /** The API Secret was put on a page at its owner's wish. */
    record SecretShown(AccountId account, Instant at, Actor actor, CredentialsId credentials)
            implements CredentialsEvent {
        @Override
        public EventKind kind() {
            return EventKind.SECRET_SHOWN;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("credentials", credentials.toString());
        }
    }

    /** The API Secret was put into the clipboard at its owner's wish. */
    record SecretCopied(AccountId account, Instant at, Actor actor, CredentialsId credentials)
            implements CredentialsEvent {
        @Override
        public EventKind kind() {
            return EventKind.SECRET_COPIED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("credentials", credentials.toString());
        }
    }
}
