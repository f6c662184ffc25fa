package com.rotki.portal.shell;

import com.rotki.portal.platform.OwnLanguage;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The language of a page: what the account chose, else what this browser chose, else what the browser asks for and the
 * portal speaks.
 */
@Component
public class LanguageChoice {

    private final OwnLanguage ownLanguage;
    private final CurrentActor currentActor;
    private final BrowserPreferences preferences;

    LanguageChoice(OwnLanguage ownLanguage, CurrentActor currentActor, BrowserPreferences preferences) {
        this.ownLanguage = ownLanguage;
        this.currentActor = currentActor;
        this.preferences = preferences;
    }

    /** Remembers {@code language}, for the account if somebody is signed in, and for this browser. */
    public void choose(Locale language) {
        preferences.remember(language);
        if (own().isPresent()) {
            ownLanguage.changeLanguage(language);
        }
    }

    /** Returns the language of the page that {@code request} asks for. */
    Locale find(@Nullable VaadinRequest request) {
        return ofAccount()
                .or(() -> preferences.language(request))
                .or(() -> wanted(request).stream()
                        .flatMap(wish -> Languages.spoken(wish).stream())
                        .findFirst())
                .orElse(Languages.SUPPORTED.getFirst());
    }

    /** Returns what the browser wants to read, the best first; empty if it does not say. */
    static List<Locale> wanted(@Nullable VaadinRequest request) {
        return request == null || request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of()
                : Collections.list(request.getLocales());
    }

    /** A visiting support agent reads in their own language and leaves the owner's alone. */
    private Optional<Actor> own() {
        return currentActor.find().filter(actor -> !actor.isVisiting());
    }

    private Optional<Locale> ofAccount() {
        return own().flatMap(actor -> ownLanguage.language()).filter(Languages.SUPPORTED::contains);
    }
}
