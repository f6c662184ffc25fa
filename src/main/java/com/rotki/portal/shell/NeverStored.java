package com.rotki.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody weaken {@code no-store} on what an open page is told, a revealed secret among it (requirement A6): Vaadin
 * says {@code no-cache}, with which a browser may still write the answer to its disk.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 4)
class NeverStored extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // Not the parameter: to ask for it would read the body of whoever posts one.
        return !String.valueOf(request.getQueryString()).contains("v-r=");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, stored(name) ? "no-store" : value);
            }

            @Override
            public void addHeader(String name, String value) {
                if (!stored(name)) {
                    super.addHeader(name, value);
                }
            }
        });
    }

    private static boolean stored(String name) {
        return HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name);
    }
}
