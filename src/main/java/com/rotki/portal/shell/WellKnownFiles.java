package com.rotki.portal.shell;

import com.rotki.portal.platform.PortalSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The files that browsers, password managers, search engines and people who found a weakness ask every site for.
 * Answered before anything could begin a session for it, and nothing else below {@code /.well-known} is there.
 */
@Component
@EnableConfigurationProperties(SecurityTextSettings.class)
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 3)
class WellKnownFiles extends OncePerRequestFilter {

    private static final String WELL_KNOWN = "/.well-known/";
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /
            """;

    private final PortalSettings settings;
    private final SecurityTextSettings securityText;
    private final Clock clock;

    WellKnownFiles(PortalSettings settings, SecurityTextSettings securityText, Clock clock) {
        this.settings = settings;
        this.securityText = securityText;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !(path.equals("/robots.txt") || path.equals("/favicon.ico") || path.startsWith(WELL_KNOWN));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String context = request.getContextPath();
        switch (request.getServletPath()) {
            case "/robots.txt" -> text(response, ROBOTS);
            case "/favicon.ico" -> response.sendRedirect(context + "/styles/favicon.svg");
            case WELL_KNOWN + "change-password" -> response.sendRedirect(context + "/sign-in-methods");
            case WELL_KNOWN + "security.txt" -> securityText(response);
            default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** RFC 9116. One that is past its date says nothing: section 2.5.5 has nobody rely on it. */
    private void securityText(HttpServletResponse response) throws IOException {
        String contact = securityText.contact();
        Instant expires = securityText.expires();
        if (contact == null || expires == null || !expires.isAfter(clock.instant())) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        text(response, """
                Contact: %s
                Contact: %s/report-leak
                Expires: %s
                Preferred-Languages: en, de
                Canonical: %s/.well-known/security.txt
                """.formatted(
                contact, settings.publicUrl(), DateTimeFormatter.ISO_INSTANT.format(expires), settings.publicUrl()));
    }

    private static void text(HttpServletResponse response, String text) throws IOException {
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(text);
    }
}
