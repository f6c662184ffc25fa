package com.rotki.portal.platform;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The headers of every answer (requirement F4), whether a page makes it, the signed API, or the container that could not
 * read the request. A page replaces the policy by its own with a nonce, static files {@code
 * Cache-Control}.
 */
public final class SecurityHeaders {

    /** The name of the header with the policy. */
    public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final Map<String, String> ALWAYS = Map.of(
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(),"
                    + " geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
                    + " publickey-credentials-create=(self), publickey-credentials-get=(self), screen-wake-lock=(), usb=(),"
                    + " clipboard-read=(), clipboard-write=(self)",
            "Cache-Control",
            "no-store");

    private static final String ONE_YEAR_OF_TLS = "max-age=31536000; includeSubDomains";

    private SecurityHeaders() {}

    /**
     * Hands each header to {@code setter}.
     *
     * @param secure whether the portal is served over TLS
     */
    public static void set(BiConsumer<String, String> setter, boolean secure) {
        ALWAYS.forEach(setter);
        if (secure) {
            setter.accept("Strict-Transport-Security", ONE_YEAR_OF_TLS);
        }
    }
}
