package com.rotki.portal.credentials;

import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Freezes the credentials whose secrets were found, in the name of nobody who is signed in, and can do nothing else.
 */
@Component
class LeakResponse {

    private static final Logger LOG = LoggerFactory.getLogger(LeakResponse.class);
    private static final int SERIAL_CHARACTERS = 8;
    private static final Limit SAME_SERIAL = Limit.of(5);

    private final ApiCredentialsRepository credentials;
    private final CredentialFreeze freeze;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    LeakResponse(
            ApiCredentialsRepository credentials,
            CredentialFreeze freeze,
            SecurityContextHolderStrategy contexts,
            Clock clock) {
        this.credentials = credentials;
        this.freeze = freeze;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * Freezes what belongs to {@code secrets}; neither they nor how many there were is told to anybody. One that cannot
     * be frozen keeps none of the others usable: the report was taken. Its failure is told once all were looked at.
     */
    void freeze(Set<String> secrets, FreezeCause cause, @Nullable String place) {
        List<RuntimeException> failures = new ArrayList<>();
        for (String secret : secrets) {
            try {
                ownersOf(secret).forEach(owner -> freeze(owner, Secret.of(secret), cause, place));
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        failures.stream()
                .reduce((first, other) -> {
                    first.addSuppressed(other);
                    return first;
                })
                .ifPresent(failure -> {
                    throw failure;
                });
    }

    /** API Key and API Secret have the same serial, and the key is the part that the database can look up. */
    private List<AccountId> ownersOf(String secret) {
        int serial = CredentialsGenerator.SECRET_PREFIX.length();
        String key = CredentialsGenerator.KEY_PREFIX + secret.substring(serial, serial + SERIAL_CHARACTERS);
        return credentials.ownersOfKeysLike(key + "%", SAME_SERIAL).stream()
                .map(owner -> new AccountId(owner.account()))
                .distinct()
                .toList();
    }

    private void freeze(AccountId owner, Secret secret, FreezeCause cause, @Nullable String place) {
        Actor actor = new Actor(owner, "portal", Actor.Kind.SYSTEM, Role.SUBSCRIBER, clock.instant());
        SecurityContext before = contexts.getContext();
        SecurityContext finder = contexts.createEmptyContext();
        finder.setAuthentication(SignedInAs.freezeLink(actor));
        contexts.setContext(finder);
        try {
            freeze.freezeLeaked(secret, cause, place);
        } catch (DomainException nothingToFreeze) {
            LOG.debug("A secret that was found could not be frozen: {}", nothingToFreeze.code());
        } finally {
            contexts.setContext(before);
        }
    }
}
