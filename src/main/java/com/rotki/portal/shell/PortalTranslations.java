package com.rotki.portal.shell;

import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.TextBundles;
import com.rotki.portal.platform.ui.ReaderLocale;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of all modules: each brings a bundle {@code i18n/<module>.properties}. A key that is missing is a mistake of
 * ours, so tests fail ({@code portal.strict-translations}); in production the person sees the key and the log says so
 * once.
 */
@Component
class PortalTranslations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(PortalTranslations.class);

    private final transient MessageSource messages = TextBundles.all();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();
    private final boolean strict;

    PortalTranslations(@Value("${portal.strict-translations:false}") boolean strict) {
        this.strict = strict;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.SUPPORTED;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Object[] values =
                Arrays.stream(arguments).map(value -> readable(value, locale)).toArray();
        String text = messages.getMessage(key, values, null, locale);
        return text == null ? missing(key) : text;
    }

    /** Flow's own client texts come from its own bundle; ours never travel as a whole. */
    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Map.of();
    }

    private String missing(String key) {
        if (strict) {
            throw new IllegalArgumentException("No text for '%s'".formatted(key));
        }
        if (reported.add(key)) {
            LOG.error("No text for '{}'", key);
        }
        return key;
    }

    private static Object readable(Object value, Locale locale) {
        return switch (value) {
            case Secret secret -> throw new IllegalArgumentException("A secret is no part of a text: " + secret);
            case Instant instant -> Dates.moment(instant, ReaderLocale.in(locale));
            case LocalDate day -> Dates.day(day, ReaderLocale.in(locale));
            default -> value;
        };
    }
}
