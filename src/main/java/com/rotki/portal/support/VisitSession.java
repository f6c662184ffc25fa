package com.rotki.portal.support;

import com.rotki.portal.session.CurrentSession;
import com.rotki.portal.session.SessionId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The browser session of an agent on a visit. The agent's own authentication stays on the server until the visit ends,
 * to be put back then, and for what belongs to the visit itself.
 */
@Component
public class VisitSession {

    static final String OWN = VisitSession.class.getName() + ".own";

    private final SecurityContextHolderStrategy contexts;
    private final CurrentSession listed;
    private final OutsideVisit withoutVisitor;

    VisitSession(SecurityContextHolderStrategy contexts, CurrentSession listed, OutsideVisit withoutVisitor) {
        this.contexts = contexts;
        this.listed = listed;
        this.withoutVisitor = withoutVisitor;
    }

    /**
     * Runs {@code work} with the agent's own authentication.
     *
     * @throws AccessDeniedException outside of a visit's request
     */
    public <T> T asAgent(Supplier<T> work) {
        var attributes = RequestContextHolder.getRequestAttributes();
        Authentication own = attributes instanceof ServletRequestAttributes servlet
                ? own(servlet.getRequest()).orElse(null)
                : null;
        if (own == null) {
            throw new AccessDeniedException("Not on a visit");
        }
        return withoutVisitor.run(context(own), work);
    }

    Optional<Authentication> own(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(OWN))
                .map(Authentication.class::cast);
    }

    /**
     * Puts a new session in the place of the old one; nothing of that is left, no page survives. In the agent's list of
     * sessions it stays the same one.
     */
    void exchange(HttpServletRequest request, @Nullable Authentication next, @Nullable Authentication own) {
        SessionId place = next == null ? null : listed.take(request);
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        if (next == null) {
            contexts.clearContext();
            return;
        }
        SecurityContext context = context(next);
        HttpSession session = request.getSession(true);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        if (own != null) {
            session.setAttribute(OWN, own);
        }
        listed.handOver(place, request);
        contexts.setContext(context);
    }

    private SecurityContext context(Authentication authentication) {
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(authentication);
        return context;
    }
}
