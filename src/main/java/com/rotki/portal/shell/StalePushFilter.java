package com.rotki.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses the push connection of a page whose session is gone. It would be given a session of its own, whose cookie
 * pushes out that of the session which the browser has just been given: whoever entered or left a visit would then
 * sometimes be signed out. A page that is left says farewell in such a request; there is nothing to refuse about that.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class StalePushFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"push".equals(request.getParameter("v-r"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.isRequestedSessionIdValid()) {
            chain.doFilter(request, response);
        } else {
            boolean farewell = "close".equals(request.getParameter("X-Atmosphere-Transport"));
            response.setStatus(farewell ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
