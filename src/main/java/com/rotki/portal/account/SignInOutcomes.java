package com.rotki.portal.account;

import com.rotki.portal.account.SignInEvent.IdentityConfirmed;
import com.rotki.portal.account.SignInEvent.IdentityNotConfirmed;
import com.rotki.portal.account.SignInEvent.RecoveryCodeUsed;
import com.rotki.portal.account.SignInEvent.SecondFactorFailed;
import com.rotki.portal.account.SignInEvent.SignInClosed;
import com.rotki.portal.account.SignInEvent.SignInFailed;
import com.rotki.portal.account.SignInEvent.SignInPaused;
import com.rotki.portal.account.SignInEvent.SignedIn;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.session.SignedInSessions;
import com.rotki.portal.throttle.SignInAttempt;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down how an attempt to prove one's identity ended. Hashing a password takes long, so it happens outside of any
 * transaction; only what comes of it is one.
 */
@Component
public class SignInOutcomes {

    /** Under whom attempts with an unknown address are on record: so they cost the same as others (requirement D5). */
    static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final AccountRepository accounts;
    private final SignedInSessions sessions;
    private final SignInClosedLetter closedLetter;
    private final ApplicationEventPublisher events;

    SignInOutcomes(
            AccountRepository accounts,
            SignedInSessions sessions,
            SignInClosedLetter closedLetter,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.closedLetter = closedLetter;
        this.events = events;
    }

    /** Somebody signed in; {@code upgrade} makes the stored hash stronger if it is given. */
    @Transactional
    public void signedIn(Actor actor, SignInWay way, @Nullable HashUpgrade upgrade) {
        upgrade(actor, upgrade);
        sessions.disbelieveEndsAhead(actor);
        events.publishEvent(new SignedIn(actor.account(), actor.authenticatedAt(), actor, way));
    }

    /** The password was right, and a second factor is asked for. */
    @Transactional
    public void halfSignedIn(Actor actor, @Nullable HashUpgrade upgrade) {
        upgrade(actor, upgrade);
        sessions.disbelieveEndsAhead(actor);
    }

    /** The password was right and the second factor was not. */
    @Transactional
    public void secondFactorFailed(Actor actor, SignInAttempt attempt, Instant at) {
        events.publishEvent(new SecondFactorFailed(actor.account(), at, actor));
        announcePause(actor, attempt, at);
    }

    /** A recovery code stood in for the second factor; {@code left} remain. */
    @Transactional
    public void recoveryCodeUsed(Actor actor, int left, Instant at) {
        events.publishEvent(new RecoveryCodeUsed(actor.account(), at, actor, left));
    }

    /** Nobody signed in. What was typed as an address is not kept: it may be a password in the wrong field. */
    @Transactional
    public void failed(Optional<Account> account, SignInAttempt attempt, Instant at) {
        Actor actor = account.map(known -> known.actor(at))
                .orElseGet(() -> new Actor(NOBODY, "unknown address", Actor.Kind.OWNER, Role.SUBSCRIBER, at));
        events.publishEvent(new SignInFailed(actor.account(), at, actor));
        announcePause(actor, attempt, at);
        if (attempt.closedIfWrong()) {
            events.publishEvent(new SignInClosed(actor.account(), at, actor));
            closedLetter.post(actor.account());
        }
    }

    /** Whoever is signed in has proved once more who it is. */
    @Transactional
    public void confirmed(Actor actor, Instant at) {
        events.publishEvent(new IdentityConfirmed(actor.account(), at, actor));
    }

    /** Whoever is signed in failed to. */
    @Transactional
    public void notConfirmed(Actor actor, SignInAttempt attempt, Instant at) {
        events.publishEvent(new IdentityNotConfirmed(actor.account(), at, actor));
        announcePause(actor, attempt, at);
    }

    private void upgrade(Actor actor, @Nullable HashUpgrade upgrade) {
        if (upgrade != null) {
            accounts.replaceHash(actor.account().value(), upgrade.checked(), upgrade.stronger());
        }
    }

    private void announcePause(Actor actor, SignInAttempt attempt, Instant at) {
        if (attempt.pausedIfWrong() != null) {
            events.publishEvent(new SignInPaused(actor.account(), at, actor, attempt.pausedIfWrong()));
        }
    }
}
