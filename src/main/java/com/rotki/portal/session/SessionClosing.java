package com.rotki.portal.session;

import com.rotki.portal.session.SessionStore.SessionEndCause;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Closes a listed session when the browser's session ends: by a sign-out, for lack of use, or because the portal
 * stops, which keeps no session.
 */
@Component
class SessionClosing implements HttpSessionListener {

    private final Set<SessionId> open = ConcurrentHashMap.newKeySet();
    private final SessionStore store;
    private final Clock clock;

    SessionClosing(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void opened(SessionId session) {
        open.add(session);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        boolean byRequest = RequestContextHolder.getRequestAttributes() != null;
        SessionEndCause cause = byRequest ? SessionEndCause.SIGNED_OUT : SessionEndCause.TIME_UP;
        CurrentSession.find(event.getSession()).ifPresent(id -> close(id, cause));
    }

    /** Those of this node: other nodes go on. */
    @PreDestroy
    void portalStops() {
        open.forEach(session -> close(session, SessionEndCause.PORTAL_STOPPED));
    }

    private void close(SessionId session, SessionEndCause cause) {
        open.remove(session);
        store.close(session, cause, clock.instant());
    }
}
