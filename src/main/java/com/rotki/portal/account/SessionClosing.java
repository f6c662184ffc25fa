package com.rotki.portal.account;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Strikes a session off the list when the browser's session ends: by a sign-out, or because nobody used it. */
@Component
class SessionClosing implements HttpSessionListener {

    private final SessionStore store;
    private final Clock clock;

    SessionClosing(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        boolean byRequest = RequestContextHolder.getRequestAttributes() != null;
        SessionEndCause cause = byRequest ? SessionEndCause.SIGNED_OUT : SessionEndCause.TIME_UP;
        CurrentSession.find(event.getSession()).ifPresent(id -> store.close(id, cause, clock.instant()));
    }
}
