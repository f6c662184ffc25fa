package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.SignedInAs;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The way into a visit and out of it: forms that a page really posts, so that the answer is a new page under a new
 * session (requirement E6). Spring Security, whose filters come first, has checked the form's token.
 */
@Component
@Order(VisitTransitionFilter.AFTER_THE_GUARD)
class VisitTransitionFilter extends OncePerRequestFilter {

    static final int AFTER_THE_GUARD = VisitGuardFilter.AFTER_SPRING_SECURITY + 10;

    private static final String ENTER = "/visit/enter";
    private static final String LEAVE = "/visit/leave";

    private final VisitService visits;
    private final VisitSession session;
    private final CurrentActor currentActor;
    private final SecurityContextHolderStrategy contexts;

    VisitTransitionFilter(
            VisitService visits,
            VisitSession session,
            CurrentActor currentActor,
            SecurityContextHolderStrategy contexts) {
        this.visits = visits;
        this.session = session;
        this.currentActor = currentActor;
        this.contexts = contexts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !"POST".equals(request.getMethod()) || !(ENTER.equals(path) || LEAVE.equals(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String next = ENTER.equals(request.getServletPath()) ? enter(request) : leave(request);
        response.sendRedirect(request.getContextPath() + next);
    }

    private String enter(HttpServletRequest request) {
        Authentication own = contexts.getContext().getAuthentication();
        try {
            Actor visitor = visits.begin(visit(request.getParameter("visit")));
            var visiting = SignedInAs.visitor(visitor);
            visiting.setDetails(own == null ? null : own.getDetails());
            session.exchange(request, visiting, own);
            return "/subscription";
        } catch (DomainException | AccessDeniedException refused) {
            return "/support?refused";
        }
    }

    private String leave(HttpServletRequest request) {
        Optional<VisitId> visit = currentActor.find().map(Actor::visit);
        Optional<Authentication> own = session.own(request);
        if (visit.isEmpty() || own.isEmpty()) {
            return "/";
        }
        session.asAgent(() -> {
            visits.leave(visit.get());
            return visit;
        });
        session.exchange(request, own.get(), null);
        return "/support?ended";
    }

    private static VisitId visit(@Nullable String text) {
        try {
            return new VisitId(UUID.fromString(String.valueOf(text)));
        } catch (IllegalArgumentException noId) {
            throw VisitRefusedException.over();
        }
    }
}
