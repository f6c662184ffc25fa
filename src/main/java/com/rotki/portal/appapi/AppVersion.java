package com.rotki.portal.appapi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the app's version from {@code User-Agent: rotki/1.44.0}. The header is not signed: for display only. */
final class AppVersion {

    private static final Pattern USER_AGENT = Pattern.compile("rotki/([0-9A-Za-z.+_-]{1,32})");

    private AppVersion() {}

    /** Returns the version, or null if the caller does not say it in the app's way. */
    static @Nullable String of(HttpServletRequest request) {
        @Nullable String userAgent = request.getHeader("User-Agent");
        Matcher matcher = USER_AGENT.matcher(userAgent == null ? "" : userAgent);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
