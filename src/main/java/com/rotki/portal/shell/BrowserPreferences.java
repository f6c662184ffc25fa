package com.rotki.portal.shell;

import com.rotki.portal.platform.PortalSettings;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Theme and language that this browser remembers, known before anybody signs in. */
@Component
public class BrowserPreferences {

    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";
    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final PortalSettings settings;

    BrowserPreferences(PortalSettings settings) {
        this.settings = settings;
    }

    /** Returns the theme that was chosen, or the system's if none was. */
    public Theme theme(@Nullable VaadinRequest request) {
        return value(request, THEME).flatMap(Theme::ofCode).orElse(Theme.SYSTEM);
    }

    /** Returns the language that was chosen, or empty if none was. */
    public Optional<Locale> language(@Nullable VaadinRequest request) {
        return value(request, LANGUAGE).map(Locale::forLanguageTag).filter(Languages.SUPPORTED::contains);
    }

    /** Remembers {@code theme}, with the answer to the current request. */
    public void remember(Theme theme) {
        store(THEME, theme.code());
    }

    /** Remembers {@code language}, with the answer to the current request. */
    public void remember(Locale language) {
        store(LANGUAGE, language.toLanguageTag());
    }

    private static Optional<String> value(@Nullable VaadinRequest request, String name) {
        return Optional.ofNullable(request).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private void store(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
