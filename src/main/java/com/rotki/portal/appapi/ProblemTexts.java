package com.rotki.portal.appapi;

import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.DurationText;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.TextBundles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the refusals, from the bundles of all modules. The app has no language of its own here: it gets English.
 */
@Component
class ProblemTexts {

    static final String FALLBACK = "The rotki server refused the request";

    private final MessageSource bundles = TextBundles.all();
    private final String portal;

    ProblemTexts(PortalSettings settings) {
        portal = settings.publicUrl().toString();
    }

    /** Returns what is wrong, the same for each occurrence. */
    String title(String code) {
        return text("problem." + code + ".title");
    }

    /**
     * Returns the sentence for the person before the app, without a final dot.
     *
     * @param arguments the refusal's values; the portal's address follows them as one more
     */
    String error(String code, List<Object> arguments) {
        Object[] values = Stream.concat(arguments.stream().map(this::worded), Stream.of(portal))
                .toArray();
        return text("problem." + code + ".error", values);
    }

    private Object worded(Object argument) {
        return switch (argument) {
            case Duration duration -> DurationText.inMinutes(duration.abs(), this::text);
            case LocalDate day -> Dates.day(day, Locale.ENGLISH);
            default -> argument;
        };
    }

    /** A text that is missing must not turn a refusal into a failure; a test holds that none is. */
    private String text(String key, Object... arguments) {
        return Objects.requireNonNull(bundles.getMessage(key, arguments, FALLBACK, Locale.ENGLISH));
    }
}
