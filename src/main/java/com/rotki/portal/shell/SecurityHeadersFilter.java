package com.rotki.portal.shell;

import com.rotki.portal.platform.PortalSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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

    static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final Map<String, String> ALWAYS = Map.of(
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(),"
                    + " geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
                    + " publickey-credentials-create=(self), publickey-credentials-get=(self), screen-wake-lock=(), usb=(),"
                    + " clipboard-read=(), clipboard-write=(self)",
            "Cache-Control",
            "no-store");

    private static final String ONE_YEAR_OF_TLS = "max-age=31536000; includeSubDomains";

    private final PortalSettings settings;

    SecurityHeadersFilter(PortalSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        if (settings.secure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR_OF_TLS);
        }
        chain.doFilter(request, response);
    }

    /** Tomcat may reset the response before it dispatches to the error page. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
