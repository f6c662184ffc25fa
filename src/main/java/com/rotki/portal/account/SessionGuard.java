package com.rotki.portal.account;

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
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next request if an admin ended the account's sessions, or if the account has another role now
 * (requirement D11): the session itself remembers what was true when somebody signed in.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1)
class SessionGuard extends OncePerRequestFilter {

    private static final Set<Actor.Kind> PEOPLE = Set.of(Actor.Kind.OWNER, Actor.Kind.STAFF);

    private final AccountRepository accounts;
    private final CurrentActor currentActor;
    private final SecurityContextHolderStrategy contexts;

    SessionGuard(AccountRepository accounts, CurrentActor currentActor, SecurityContextHolderStrategy contexts) {
        this.accounts = accounts;
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
        if (person.isEmpty() || holds(person.get())) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        contexts.clearContext();
        if (request.getParameter("v-r") == null) {
            response.sendRedirect(request.getContextPath() + "/sign-in?ended");
        } else {
            // An open page asks by itself: Vaadin tells it in its own words that its session is over.
            chain.doFilter(request, response);
        }
    }

    private boolean holds(Actor actor) {
        return accounts.findSessionValidity(actor.person().value())
                .filter(account -> account.holds(actor))
                .isPresent();
    }
}
