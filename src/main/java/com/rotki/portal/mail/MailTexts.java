package com.rotki.portal.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The words of mails, from the bundles of all modules: letters are worded by the module that posts them. */
@Component
class MailTexts {

    private static final String FOLDER = "i18n/";
    private static final String SUFFIX = ".properties";
    private static final Duration HOURS_FROM = Duration.ofHours(2);
    private static final Duration DAYS_FROM = Duration.ofDays(2);

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    MailTexts() {
        bundles.setBasenames(basenames());
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
    }

    /**
     * Returns the text.
     *
     * @throws org.springframework.context.NoSuchMessageException if there is none: nobody gets a mail without words
     */
    String text(String key, Locale language, Object... arguments) {
        return bundles.getMessage(key, arguments, language);
    }

    /** Returns the paragraphs of a text, which are lines of it. */
    List<String> paragraphs(String key, Locale language, Object... arguments) {
        return text(key, language, arguments).lines().toList();
    }

    /** Returns a duration in the one unit that a person would say it in. */
    String duration(Duration duration, Locale language) {
        if (duration.compareTo(HOURS_FROM) < 0) {
            return text("mail.duration.minutes", language, duration.toMinutes());
        }
        return duration.compareTo(DAYS_FROM) < 0
                ? text("mail.duration.hours", language, duration.toHours())
                : text("mail.duration.days", language, duration.toDays());
    }

    private static String[] basenames() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + FOLDER + "*" + SUFFIX))
                    .map(bundle -> Objects.requireNonNull(bundle.getFilename()))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .filter(name -> !name.contains("_"))
                    .distinct()
                    .map(name -> FOLDER + name)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
