package com.rotki.portal.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes a redirect within the portal one to a path. Libraries build whole addresses from the request, and its {@code Host}
 * is whatever the sender wrote.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class OwnRedirectsFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String all = request.getRequestURL().toString();
        String origin = all.substring(
                0, Math.max(0, all.length() - request.getRequestURI().length()));
        chain.doFilter(request, new OwnRedirects(response, origin));
    }

    private static final class OwnRedirects extends HttpServletResponseWrapper {

        private final String origin;

        OwnRedirects(HttpServletResponse response, String origin) {
            super(response);
            this.origin = origin;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(path(location));
        }

        @Override
        public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
            super.sendRedirect(path(location), status, clearBuffer);
        }

        private String path(String location) {
            return location.startsWith(origin + "/") ? location.substring(origin.length()) : location;
        }
    }
}
