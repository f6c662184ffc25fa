package com.rotki.portal.identity;

import com.rotki.portal.identity.AuthenticatorEvent.RecoveryRehearsed;
import com.rotki.portal.identity.IdentityEvent.IdentityConfirmed;
import com.rotki.portal.identity.IdentityEvent.IdentityNotConfirmed;
import com.rotki.portal.identity.IdentityEvent.RecoveryCodeUsed;
import com.rotki.portal.identity.IdentityEvent.SecondFactorFailed;
import com.rotki.portal.identity.IdentityEvent.SignInPaused;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.throttle.SignInAttempts.SignInAttempt;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records how an attempt to prove one's identity ended, each in a transaction of its own. */
@Component
public class ProofOutcomes {

    private final SignInSession session;
    private final RecoveryCodes recoveryCodes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProofOutcomes(SignInSession session, RecoveryCodes recoveryCodes, ApplicationEventPublisher events, Clock clock) {
        this.session = session;
        this.recoveryCodes = recoveryCodes;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever is signed in has proved once more who it is: the proof counts in this session from {@code at} on. */
    @Transactional
    public void confirmed(Actor actor, IdentityProof proof, Instant at) {
        events.publishEvent(new IdentityConfirmed(actor.account(), at, actor));
        session.confirmedOnCommit(proof, at);
    }

    /** Whoever is signed in failed to prove it. */
    @Transactional
    public void notConfirmed(Actor actor, SignInAttempt attempt) {
        Instant at = clock.instant();
        events.publishEvent(new IdentityNotConfirmed(actor.account(), at, actor));
        announcePause(actor, attempt, at);
    }

    /** The password was right and the second factor was not. */
    @Transactional
    public void secondFactorFailed(Actor actor, SignInAttempt attempt) {
        Instant at = clock.instant();
        events.publishEvent(new SecondFactorFailed(actor.account(), at, actor));
        announcePause(actor, attempt, at);
    }

    /** A recovery code stood in for the second factor; {@code left} remain. */
    @Transactional
    public void recoveryCodeUsed(Actor actor, int left) {
        events.publishEvent(new RecoveryCodeUsed(actor.account(), clock.instant(), actor, left));
    }

    /** The owner tried a recovery code and knew one. */
    @Transactional
    public void rehearsed(Actor actor) {
        Instant at = clock.instant();
        recoveryCodes.rehearsed(actor.account(), at);
        events.publishEvent(new RecoveryRehearsed(actor.account(), at, actor));
    }

    /**
     * Announces the pause that a wrong attempt began, if it began one.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announcePause(Actor actor, SignInAttempt attempt, Instant at) {
        if (attempt.pausedIfWrong() != null) {
            events.publishEvent(new SignInPaused(actor.account(), at, actor, attempt.pausedIfWrong()));
        }
    }
}
