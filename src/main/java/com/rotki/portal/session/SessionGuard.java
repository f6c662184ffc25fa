package com.rotki.portal.session;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next request if its owner or an admin ended it, if the account has another role now (requirement
 * D11), or if nobody used it for too long or it lasted too long (requirement D10).
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1)
class SessionGuard extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionGuard.class);

    private static final String DELETED = "deleted";
    private static final Set<Actor.Kind> PEOPLE = Set.of(Actor.Kind.OWNER, Actor.Kind.STAFF);

    /** The parameter in which an open page names the kind of a request that it sends by itself. */
    private static final String ASKED_BY_PAGE = "v-r";

    /** The one kind that follows what a person did: heartbeats and push connections go on without anybody there. */
    private static final String OF_PERSON = "uidl";

    private final SessionCheck check;
    private final CurrentActor currentActor;
    private final SecurityContextHolderStrategy contexts;

    SessionGuard(SessionCheck check, CurrentActor currentActor, SecurityContextHolderStrategy contexts) {
        this.check = check;
        this.currentActor = currentActor;
        this.contexts = contexts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/styles/") || path.startsWith("/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Actor> person = currentActor.find().filter(actor -> PEOPLE.contains(actor.kind()));
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = request.getSession(false);
        switch (check.judge(person.get(), session, active(request))) {
            case NEW, HOLDS -> chain.doFilter(request, response);
            case TIME_UP -> end(session, "expired", request, response, chain);
            case ENDED, ROLE_CHANGED -> end(session, reason(request), request, response, chain);
        }
    }

    /** Whoever has just deleted the account says so with the address they go to: they know why their session is over. */
    private static String reason(HttpServletRequest request) {
        return DELETED.equals(request.getQueryString()) ? DELETED : "ended";
    }

    private static boolean active(HttpServletRequest request) {
        String kind = request.getParameter(ASKED_BY_PAGE);
        return OF_PERSON.equals(kind) || (kind == null && !SessionLeftFilter.isAsked(request));
    }

    /** A page asks several things at once: another request of it may be a moment faster. */
    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException overAlready) {
            LOG.debug("Another request has ended the session", overAlready);
        }
    }

    private void end(
            @Nullable HttpSession session,
            String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (session != null) {
            invalidate(session);
        }
        contexts.clearContext();
        if (SessionLeftFilter.isAsked(request)) {
            SessionLeftFilter.answerOver(response, reason);
        } else if (request.getParameter(ASKED_BY_PAGE) == null) {
            response.sendRedirect(request.getContextPath() + "/sign-in?" + reason);
        } else {
            // An open page asks by itself: Vaadin tells it in its own words that its session is over.
            chain.doFilter(request, response);
        }
    }
}
