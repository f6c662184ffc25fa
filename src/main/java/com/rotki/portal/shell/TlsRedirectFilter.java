package com.rotki.portal.shell;

import com.rotki.portal.platform.PortalSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects pages over plain HTTP to TLS (requirement B7), at the configured address: anybody can make up the one in
 * the request. Posted data is refused: it has travelled in the clear already.
 */
final class TlsRedirectFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");

    private final PortalSettings settings;

    TlsRedirectFilter(PortalSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!settings.secure() || request.isSecure()) {
            chain.doFilter(request, response);
        } else if (SAFE_METHODS.contains(request.getMethod())) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(HttpHeaders.LOCATION, settings.publicUrl() + request.getRequestURI() + query);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
