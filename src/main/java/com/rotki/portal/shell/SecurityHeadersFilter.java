package com.rotki.portal.shell;

import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.SecurityHeaders;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Security headers on every response (requirement F4): pages, static files, the signed API, refusals and errors. They
 * are set before anything else runs, so that nothing can be answered without them; a page then replaces the policy by
 * its own with a nonce ({@link PageHardening}), and static files replace {@code Cache-Control}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SecurityHeadersFilter extends OncePerRequestFilter {

    private final PortalSettings settings;

    SecurityHeadersFilter(PortalSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityHeaders.set(response::setHeader, settings.secure());
        chain.doFilter(request, response);
    }

    /** Tomcat may reset the response before it dispatches to the error page. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
