package com.rotki.portal.shell;

import com.rotki.portal.platform.PortalSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a push connection that a page of another site opens (requirement D15): for web sockets, browsers apply no
 * same-origin rule of their own.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class PushOriginFilter extends OncePerRequestFilter {

    private final PortalSettings settings;

    PushOriginFilter(PortalSettings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"push".equals(request.getParameter("v-r"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || ours(origin, request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The portal's own address, or the one under which the browser itself says that it reaches this server. */
    private boolean ours(String origin, HttpServletRequest request) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null
                    && (authority.equals(settings.publicUrl().getAuthority())
                            || authority.equals(request.getHeader(HttpHeaders.HOST)));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
