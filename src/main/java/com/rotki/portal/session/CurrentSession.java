package com.rotki.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells which of the listed sessions the current request belongs to: the browser's session remembers its id. */
@Component
public class CurrentSession {

    static final String ATTRIBUTE = SessionId.class.getName();

    CurrentSession() {}

    /** Returns it, or empty outside of a request and before the first page. */
    public Optional<SessionId> id() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? find(attributes.getRequest().getSession(false))
                : Optional.empty();
    }

    /**
     * Lets a new browser session continue another one, which is about to be invalidated: in the list it stays the same
     * session, and is ended as one.
     */
    public void handOver(@Nullable SessionId id, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && id != null) {
            session.setAttribute(ATTRIBUTE, id);
        }
    }

    /** Takes a browser session off the list, so that its end is not that of the listed session. */
    public @Nullable SessionId take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        SessionId id = find(session).orElse(null);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
        return id;
    }

    static Optional<SessionId> find(@Nullable HttpSession session) {
        return Optional.ofNullable(session)
                .map(open -> open.getAttribute(ATTRIBUTE))
                .map(SessionId.class::cast);
    }
}
