package com.rotki.portal.credentials;

import com.rotki.portal.credentials.CredentialsEvent.CredentialsFrozen;
import com.rotki.portal.credentials.CredentialsEvent.CredentialsLeaked;
import com.rotki.portal.credentials.CredentialsEvent.CredentialsUnfrozen;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops the current account's credentials without destroying them (requirement B-07). That takes one action and no
 * proof of identity, also from a mail; to let them work again takes a fresh one.
 */
@Service
@NameOnRecord("CredentialFreeze")
@PreAuthorize(Permissions.READ_CREDENTIALS)
@Transactional(readOnly = true)
public class CredentialFreeze {

    private final CredentialStore store;
    private final RecentSignIn recentSignIn;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CredentialFreeze(
            CredentialStore store,
            RecentSignIn recentSignIn,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.recentSignIn = recentSignIn;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns since when they are frozen; empty if they are not, or if there are none. */
    public Optional<Instant> frozenSince() {
        return store.overviewOf(currentActor.account()).map(CredentialsOverview::frozenAt);
    }

    /**
     * Freezes the credentials: from the commit on, requests signed with them are refused on every node, and the app is
     * told so. Those that replace them are frozen as well. Calling twice is safe.
     *
     * @return whether they were not frozen before
     * @throws CredentialsRefusedException ({@code credentials.missing}) if there are none to freeze
     */
    @PreAuthorize(Permissions.FREEZE_CREDENTIALS)
    @Transactional
    public boolean freeze(FreezeCause cause) {
        ApiCredentials credentials = lockedCurrent();
        if (credentials.frozen()) {
            return false;
        }
        Instant at = clock.instant();
        credentials.freeze(at);
        Actor actor = currentActor.require();
        events.publishEvent(new CredentialsFrozen(actor.account(), at, actor, credentials.id(), cause));
        return true;
    }

    /**
     * Freezes the credentials that {@code secret} belongs to, as it was found where others can read it, and tells their
     * owner. Ignores a secret that is not the current one; calling again changes nothing while they stay frozen.
     *
     * @param place host and path of the page where it was found, null if it was not told
     * @throws CredentialsRefusedException ({@code credentials.missing}) if there are none to freeze
     * @throws CredentialsRefusedException ({@code credentials.unreadable})
     */
    @PreAuthorize(Permissions.FREEZE_CREDENTIALS)
    @Transactional
    public void freezeLeaked(Secret secret, FreezeCause cause, @Nullable String place) {
        ApiCredentials credentials = lockedCurrent();
        Instant at = clock.instant();
        if (store.isSecretOf(credentials, secret) && credentials.leak(at)) {
            Actor actor = currentActor.require();
            events.publishEvent(new CredentialsLeaked(actor.account(), at, actor, credentials.id(), cause, place));
        }
    }

    /**
     * Lets the credentials work again. Calling twice is safe.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws CredentialsRefusedException ({@code credentials.missing}) if there are none
     */
    @PreAuthorize(Permissions.WRITE_CREDENTIALS)
    @Transactional
    public void unfreeze() {
        recentSignIn.require();
        ApiCredentials credentials = lockedCurrent();
        if (credentials.frozen()) {
            credentials.unfreeze();
            Actor actor = currentActor.require();
            events.publishEvent(new CredentialsUnfrozen(actor.account(), clock.instant(), actor, credentials.id()));
        }
    }

    private ApiCredentials lockedCurrent() {
        return store.lockedCurrentOf(currentActor.account()).orElseThrow(CredentialsRefusedException::missing);
    }

    /** Where credentials were frozen from. */
    public enum FreezeCause {
        /** Its owner did it in the portal. */
        OWNER,
        /** Somebody followed the link “This wasn’t me” in a mail. */
        MAIL_LINK,
        /** Somebody reported where its secret can be read. */
        LEAK_REPORT,
        /** A partner that scans public places found its secret. */
        PARTNER
    }
}
