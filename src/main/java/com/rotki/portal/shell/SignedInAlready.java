package com.rotki.portal.shell;

import com.rotki.portal.platform.security.CurrentActor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses to sign in over somebody who is signed in: the page says who is, and offers to sign out first. Otherwise
 * open pages of one person would go on for the other.
 */
final class SignedInAlready extends OncePerRequestFilter {

    private final CurrentActor currentActor;
    private final OutdatedForm outdated;

    SignedInAlready(CurrentActor currentActor, OutdatedForm outdated) {
        this.currentActor = currentActor;
        this.outdated = outdated;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (RepeatedSignIn.isSignIn(request) && currentActor.find().isPresent()) {
            outdated.signInAgain(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
