package com.rotki.portal.support;

import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the database at each request of a visit whether it may go on (requirement E3). If not, nothing of the account is
 * answered any more, and with the next page the agent has the own session back, or none if the own role is gone.
 */
@Component
@Order(VisitGuardFilter.AFTER_SPRING_SECURITY)
class VisitGuardFilter extends OncePerRequestFilter {

    /** Spring Boot puts Spring Security's filters at -100; who is signed in is known from there on. */
    static final int AFTER_SPRING_SECURITY = -90;

    private static final String ASKED_BY_PAGE = "v-r";

    /** Vaadin's own answer to a page whose session is gone; it then loads a new one. */
    private static final String EXPIRED =
            "for(;;);[{\"changes\":{},\"resources\":{},\"locales\":{},\"meta\":{\"sessionExpired\":true}}]";

    private final VisitGuard guard;
    private final VisitSession session;
    private final CurrentActor currentActor;

    VisitGuardFilter(VisitGuard guard, VisitSession session, CurrentActor currentActor) {
        this.guard = guard;
        this.session = session;
        this.currentActor = currentActor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        VisitId visit = currentActor.find().map(Actor::visit).orElse(null);
        Optional<VisitEnd> end = visit == null ? Optional.empty() : guard.check(visit);
        if (end.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (opensPage(request)) {
            boolean roleGone = end.get() == VisitEnd.ROLE_GONE;
            Authentication own = roleGone ? null : session.own(request).orElse(null);
            session.exchange(request, own, null);
            response.sendRedirect(request.getContextPath() + (own == null ? "/sign-in?expired" : "/support?ended"));
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            if ("uidl".equals(request.getParameter(ASKED_BY_PAGE))) {
                response.setStatus(HttpServletResponse.SC_OK);
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                response.getWriter().write(EXPIRED);
            }
        }
    }

    /**
     * A request that an open page makes by itself could not follow to another page: only a new page gets the own
     * session.
     */
    private static boolean opensPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && request.getParameter(ASKED_BY_PAGE) == null;
    }
}
