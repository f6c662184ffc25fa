package com.rotki.portal.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id of the server's own making: one that a client sends is ignored, it could forge log lines. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {

    private final SecureRandom random;

    RequestIdFilter(SecureRandom random) {
        this.random = random;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = newId();
        response.setHeader(RequestId.HEADER, id);
        MDC.put(RequestId.MDC_KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(RequestId.MDC_KEY);
        }
    }

    /** The error page of a failed request is the same request: it keeps its id. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }

    /** Twelve characters, 59 random bits: short enough to be read out on the phone. */
    private String newId() {
        return Long.toString(random.nextLong(1L << 59, 1L << 60), 32).toUpperCase(Locale.ROOT);
    }
}
