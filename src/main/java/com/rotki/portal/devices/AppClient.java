package com.rotki.portal.devices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The app as the headers of a call describe it. They are not signed: for display only.
 *
 * @param version as in {@code User-Agent: rotki/1.44.0}; null if the header is missing or of another form
 */
@Embeddable
public record AppClient(
        @Column(name = "app_version") @Nullable String version) {

    /** An app that tells nothing. */
    public static final AppClient UNKNOWN = ofVersion(null);

    /** The columns of a device that keep it, for a query without an entity. */
    static final String COLUMNS = "app_version";

    private static final Pattern USER_AGENT = Pattern.compile("rotki/([0-9A-Za-z.+_-]{1,32})");

    /** Returns an app of which no more than the version is known. */
    public static AppClient ofVersion(@Nullable String version) {
        return new AppClient(version);
    }

    /** Reads the headers, which {@code header} finds by their names. */
    public static AppClient of(Function<String, @Nullable String> header) {
        @Nullable String userAgent = header.apply("User-Agent");
        Matcher matcher = USER_AGENT.matcher(userAgent == null ? "" : userAgent);
        return new AppClient(matcher.matches() ? matcher.group(1) : null);
    }

    /** Returns what is told now; for the rest, what was known. */
    AppClient or(@Nullable AppClient known) {
        return version != null || known == null ? this : known;
    }
}
