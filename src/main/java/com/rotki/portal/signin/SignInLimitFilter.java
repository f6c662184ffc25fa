package com.rotki.portal.signin;

import com.rotki.portal.throttle.CallerLimits;
import com.rotki.portal.throttle.RateDecision;
import com.rotki.portal.throttle.RateLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts passwords by the address that sends them, before any is checked and whatever is sent as a name (requirement
 * B9). Who sends too many gets a page that says when to try again.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 3)
class SignInLimitFilter extends OncePerRequestFilter {

    private final CallerLimits limits;

    SignInLimitFilter(CallerLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && "/sign-in".equals(request.getServletPath()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RateDecision decision = limits.take(RateLimit.SIGN_IN, request);
        decision.headers().forEach(response::setHeader);
        if (decision.admitted()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
