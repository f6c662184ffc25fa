package com.rotki.portal.session;

import com.rotki.portal.account.OwnerEvent.PasswordReset;
import com.rotki.portal.account.OwnerEvent.SessionsEnded;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.session.SessionEvent.OtherSessionsEnded;
import com.rotki.portal.session.SessionEvent.SessionEnded;
import com.rotki.portal.session.SessionLimits.SessionTimeLeft;
import com.rotki.portal.session.SessionStore.SessionEndCause;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions, within the transaction that gives the reason. It does not ask who may. */
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

    /** Returns the open sessions of an account with that role, the last used first. */
    List<SessionSummary> open(AccountId account, Role role) {
        return store.openOf(account, settings.of(role), clock.instant());
    }

    /** Returns how long the current session lasts without activity; empty if it is not listed. */
    Optional<SessionTimeLeft> timeLeft(AccountId person) {
        Instant now = clock.instant();
        return current.id()
                .flatMap(session -> store.validity(person, session))
                .flatMap(validity -> Optional.ofNullable(validity.known())
                        .map(known -> settings.of(validity.role()).timeLeft(known, now)));
    }

    /**
     * Ends one session: its open pages say so at once, and its next request is refused.
     *
     * @param reason why the staff does it; null if it is the owner
     * @throws SessionRefusedException ({@code account.session-unknown}) if the account has none such, or it is over
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(AccountId account, SessionId session, Actor actor, @Nullable String reason) {
        Instant at = clock.instant();
        SessionEndCause cause = reason == null ? SessionEndCause.BY_OWNER : SessionEndCause.BY_STAFF;
        if (!store.end(account, session, cause, at)) {
            throw SessionRefusedException.unknown();
        }
        events.publishEvent(new SessionEnded(account, at, actor, session, reason));
    }

    /**
     * Ends all sessions of the actor's account except the one in which the actor acts; all of them if that session is
     * not the account's. Returns how many were open.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int endOthers(Actor actor) {
        AccountId account = actor.account();
        Instant at = clock.instant();
        var kept = current.id().orElse(null);
        List<SessionSummary> others = open(account, actor.role()).stream()
                .filter(session -> !session.id().equals(kept))
                .toList();
        store.endAll(account, kept, SessionEndCause.BY_OWNER, at);
        browsers.forgetOthers(account);
        if (!others.isEmpty()) {
            events.publishEvent(new OtherSessionsEnded(account, at, actor, kept, others.size()));
        }
        return others.size();
    }

    /** A password that was reset ends all sessions, the owner's and a thief's. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PasswordReset event) {
        endAll(event.account(), SessionEndCause.BY_OWNER, event.at());
    }

    /** An admin signs somebody out everywhere. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SessionsEnded event) {
        endAll(event.account(), SessionEndCause.BY_STAFF, event.at());
    }

    private void endAll(AccountId account, SessionEndCause cause, Instant at) {
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
