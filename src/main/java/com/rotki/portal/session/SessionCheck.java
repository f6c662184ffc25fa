package com.rotki.portal.session;

import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.session.SessionStore.SessionEndCause;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Asks the database at each request whether its session may go on, and notes there that it is used. */
@Component
class SessionCheck {

    /** The precision of the last activity: keeping it costs a write. */
    private static final Duration EXACTNESS = Duration.ofSeconds(30);

    private static final String FACTOR = "FACTOR_";

    private final SessionStore store;
    private final SessionClosing closing;
    private final SessionSettings settings;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    SessionCheck(
            SessionStore store,
            SessionClosing closing,
            SessionSettings settings,
            SecurityContextHolderStrategy contexts,
            Clock clock) {
        this.store = store;
        this.closing = closing;
        this.settings = settings;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * Judges the session of a request.
     *
     * @param active whether a person made the request, and not an open page by itself
     */
    SessionValidity.Verdict judge(Actor actor, @Nullable HttpSession session, boolean active) {
        Instant now = clock.instant();
        SessionId listed = CurrentSession.find(session).orElse(null);
        Optional<SessionValidity> found = store.validity(actor.person(), listed);
        if (found.isEmpty()) {
            return SessionValidity.Verdict.ENDED;
        }
        SessionValidity validity = found.get();
        SessionLimits limits = settings.of(validity.role());
        SessionValidity.Verdict verdict = validity.judge(actor, listed != null, limits, now);
        switch (verdict) {
            case NEW -> list(actor, session, now);
            case HOLDS -> keep(listed, validity.known(), active, now);
            case TIME_UP -> close(listed, SessionEndCause.TIME_UP, now);
            case ROLE_CHANGED -> close(listed, SessionEndCause.ROLE_CHANGED, now);
            case ENDED -> {}
        }
        return verdict;
    }

    private void list(Actor actor, @Nullable HttpSession session, Instant now) {
        if (session != null) {
            SessionId id = SessionId.newId();
            store.open(actor.person(), id, factors(), RequestOrigin.current(), actor.authenticatedAt());
            store.active(id, factors(), RequestOrigin.current(), now);
            session.setAttribute(CurrentSession.ATTRIBUTE, id);
            closing.opened(id);
        }
    }

    private void keep(@Nullable SessionId listed, SessionValidity.@Nullable Known known, boolean active, Instant now) {
        if (listed != null
                && known != null
                && active
                && now.isAfter(known.lastActiveAt().plus(EXACTNESS))) {
            store.active(listed, factors(), RequestOrigin.current(), now);
        }
    }

    private void close(@Nullable SessionId listed, SessionEndCause cause, Instant now) {
        if (listed != null) {
            store.close(listed, cause, now);
        }
    }

    /** None during a visit: then those that the agent gave stay as they are. */
    private Set<String> factors() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication == null
                ? Set.of()
                : authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(name -> name != null && name.startsWith(FACTOR))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
