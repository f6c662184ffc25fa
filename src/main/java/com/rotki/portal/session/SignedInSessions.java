package com.rotki.portal.session;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.session.SessionEvent.OtherSessionsEnded;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions, within the transaction of what is the reason for it; knows nothing of who may. */
@Component
public class SignedInSessions {

    private final SessionStore store;
    private final SessionSettings settings;
    private final CurrentSession current;
    private final KnownBrowsers browsers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignedInSessions(
            SessionStore store,
            SessionSettings settings,
            CurrentSession current,
            KnownBrowsers browsers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.current = current;
        this.browsers = browsers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends all sessions of the actor's account but the one in which the actor acts: all of them if that is none of the
     * account's, as for somebody who sets a new password by a link. Returns how many were open.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int endOthers(Actor actor) {
        AccountId account = actor.account();
        Instant at = clock.instant();
        var kept = current.id().orElse(null);
        List<SessionSummary> others = store.openOf(account, settings.of(actor.role()), at).stream()
                .filter(session -> !session.id().equals(kept))
                .toList();
        store.endAll(account, kept, SessionEndCause.BY_OWNER, at);
        browsers.forgetOthers(account);
        if (!others.isEmpty()) {
            events.publishEvent(new OtherSessionsEnded(account, at, actor, kept, others.size()));
        }
        return others.size();
    }

    /** Ends all sessions of an account and forgets the browsers it knew. Calling twice is safe. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endAll(AccountId account, SessionEndCause cause, Instant at) {
        store.endAll(account, null, cause, at);
        browsers.forget(account);
    }

    /**
     * Has the ends of earlier sessions count from just before the actor's sign-in if they lie ahead of it: a clock that was
     * ahead set them, and they would end the new session too.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void disbelieveEndsAhead(Actor signedIn) {
        store.disbelieveEndsAhead(signedIn.account(), signedIn.authenticatedAt());
    }
}
