package com.rotki.portal.session;

import com.rotki.portal.platform.security.CurrentActor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells an open page how long its session still lasts, so that it can warn in time (WCAG 2.2.1), also if no push
 * connection is there. To ask is no activity.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 2)
class SessionLeftFilter extends OncePerRequestFilter {

    private static final String PATH = "/session/left";

    private final SessionService sessions;
    private final CurrentActor currentActor;

    SessionLeftFilter(SessionService sessions, CurrentActor currentActor) {
        this.sessions = sessions;
        this.currentActor = currentActor;
    }

    static boolean isAsked(HttpServletRequest request) {
        return PATH.equals(request.getServletPath());
    }

    /** Answers that the session is over; {@code reason} is what the sign-in page explains. */
    static void answerOver(HttpServletResponse response, String reason) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        answer(response, "{\"over\":\"%s\"}".formatted(reason));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isAsked(request) || !"GET".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var left = currentActor.find().flatMap(actor -> sessions.timeLeft());
        if (left.isEmpty()) {
            answerOver(response, "expired");
        } else {
            long seconds = left.get().left().toSeconds();
            answer(
                    response,
                    "{\"seconds\":%d,\"extendable\":%b}"
                            .formatted(seconds, left.get().extendable()));
        }
    }

    private static void answer(HttpServletResponse response, String json) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json);
    }
}
