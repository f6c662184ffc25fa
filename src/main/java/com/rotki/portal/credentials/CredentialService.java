package com.rotki.portal.credentials;

import com.rotki.portal.credentials.CredentialsEvent.CredentialsCreated;
import com.rotki.portal.credentials.CredentialsEvent.CredentialsRegenerated;
import com.rotki.portal.credentials.CredentialsEvent.SecretCopied;
import com.rotki.portal.credentials.CredentialsEvent.SecretShown;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn;
import com.rotki.portal.subscription.SubscriptionInactiveException;
import com.rotki.portal.subscription.SubscriptionService;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The current account's API credentials. At most one pair of key and secret is current (requirement A9); whatever shows
 * or changes it needs a recent proof of identity and is on record.
 */
@Service
@NameOnRecord("CredentialService")
@PreAuthorize(Permissions.READ_CREDENTIALS)
@Transactional(readOnly = true)
public class CredentialService {

    private final CredentialStore store;
    private final SubscriptionService subscriptions;
    private final RecentSignIn recentSignIn;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CredentialService(
            CredentialStore store,
            SubscriptionService subscriptions,
            RecentSignIn recentSignIn,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.subscriptions = subscriptions;
        this.recentSignIn = recentSignIn;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the current credentials without their secret, or empty if none were created. */
    public Optional<CredentialsOverview> overview() {
        return store.overviewOf(currentActor.account());
    }

    /** Returns the credentials that have ended, the latest first, at most 20: enough to recognise an old text. */
    public List<EarlierCredentials> earlier() {
        return store.earlierOf(currentActor.account());
    }

    /**
     * Returns the API Secret. That it was read is on record, the secret is not.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws CredentialsRefusedException ({@code credentials.missing}) if none were created
     */
    @PreAuthorize(Permissions.WRITE_CREDENTIALS)
    @Transactional
    public Secret reveal(SecretUse use) {
        recentSignIn.require();
        ApiCredentials credentials =
                store.currentOf(currentActor.account()).orElseThrow(CredentialsRefusedException::missing);
        Actor actor = currentActor.require();
        events.publishEvent(
                switch (use) {
                    case SHOW -> new SecretShown(actor.account(), clock.instant(), actor, credentials.id());
                    case COPY -> new SecretCopied(actor.account(), clock.instant(), actor, credentials.id());
                });
        return store.open(credentials);
    }

    /**
     * Creates the first credentials.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws SubscriptionInactiveException ({@code subscription.inactive})
     * @throws CredentialsRefusedException ({@code credentials.exist}) if there are some already
     */
    @PreAuthorize(Permissions.WRITE_CREDENTIALS)
    @Transactional
    public CredentialsOverview create() {
        recentSignIn.require();
        subscriptions.entitlements().requireActive();
        if (lockedCurrent().isPresent()) {
            throw CredentialsRefusedException.exist();
        }
        Instant at = clock.instant();
        ApiCredentials created = store.create(currentActor.account(), at);
        Actor actor = currentActor.require();
        events.publishEvent(new CredentialsCreated(actor.account(), at, actor, created.id()));
        return created.overview();
    }

    /**
     * Ends the current credentials at once and creates new ones. Requests signed with the old ones are refused from the
     * commit on, on every node, because each request reads their state. New credentials are frozen if the old ones
     * were. It needs no active subscription: who fears for the secret must be able to end it before the subscription is
     * renewed.
     *
     * @param seen the pair that the owner saw when they decided
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws CredentialsRefusedException ({@code credentials.missing}) if there is none to end
     * @throws CredentialsRefusedException ({@code credentials.changed}) if another page was faster
     */
    @PreAuthorize(Permissions.WRITE_CREDENTIALS)
    @Transactional
    public CredentialsOverview regenerate(CredentialsId seen, RegenerateReason reason) {
        recentSignIn.require();
        ApiCredentials old = lockedCurrent().orElseThrow(CredentialsRefusedException::missing);
        Instant at = clock.instant();
        old.end(seen, reason, at);
        ApiCredentials created = store.create(currentActor.account(), at);
        created.replace(old);
        Actor actor = currentActor.require();
        events.publishEvent(new CredentialsRegenerated(actor.account(), at, actor, created.id(), reason));
        return created.overview();
    }

    private Optional<ApiCredentials> lockedCurrent() {
        return store.lockedCurrentOf(currentActor.account());
    }

    /** How the owner uses the API Secret; both are on record. */
    public enum SecretUse {
        /** See it on the page. */
        SHOW,
        /** Have it in the clipboard. */
        COPY
    }
}
