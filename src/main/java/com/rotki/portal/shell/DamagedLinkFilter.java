package com.rotki.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects a damaged link to the page that it means: mail programs write {@code %23} for the # in front of a token,
 * and chats take a full stop or a bracket behind a link for a part of it. No page of the portal has such characters in
 * its address.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 3)
class DamagedLinkFilter extends OncePerRequestFilter {

    private static final Pattern DAMAGED =
            Pattern.compile("(/[a-z]+(?:-[a-z]+)*)(?:#(?<token>[^/]{0,500})|[\\p{P}\\p{S}\\p{Z}&&[^#/-]]{1,20})");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher damaged = DAMAGED.matcher(request.getServletPath());
        if (!damaged.matches()) {
            chain.doFilter(request, response);
            return;
        }
        String token = damaged.group("token");
        String fragment = token == null ? "" : "#" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + damaged.group(1) + fragment);
    }
}
