package com.rotki.portal.session;

import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The cookie by which a browser is known again. It signs nobody in: it only says where wrong passwords are counted. */
@Component
class BrowserCookie {

    private static final String NAME = "browser";

    /** 32 bytes in Base64. */
    private static final int LENGTH = 43;

    private final PortalSettings settings;

    BrowserCookie(PortalSettings settings) {
        this.settings = settings;
    }

    /** Returns what the browser of the current request carries; empty outside of a browser. */
    Optional<Secret> read() {
        return attributes().map(attributes -> attributes.getRequest().getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> value.length() == LENGTH)
                .map(Secret::of)
                .findFirst();
    }

    /** Gives it to the browser with the answer to the current request, if there is one. */
    void write(Secret token, Duration kept) {
        response()
                .ifPresent(response -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(name(), token.reveal())
                                .path("/")
                                .httpOnly(true)
                                .secure(settings.secure())
                                .sameSite("Strict")
                                .maxAge(kept)
                                .build()
                                .toString()));
    }

    /** Returns whether there is a browser that could be given one. */
    boolean writable() {
        return response().filter(response -> !response.isCommitted()).isPresent();
    }

    private String name() {
        return settings.secure() ? "__Host-" + NAME : NAME;
    }

    private static Optional<HttpServletResponse> response() {
        return attributes().map(ServletRequestAttributes::getResponse);
    }

    private static Optional<ServletRequestAttributes> attributes() {
        return Stream.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast)
                .findFirst();
    }
}
