package com.rotki.portal.billing.shop;

import com.rotki.portal.platform.Secret;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a request was signed with one of the secrets, by the specification Standard Webhooks, at most five minutes
 * ago or ahead. Its library makes the signature; its own check of the time goes by the clock of the system.
 */
class ShopSignatures {

    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern VALID_ID = Pattern.compile("[!-~]{1,200}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    private final List<Webhook> keys;
    private final Clock clock;

    ShopSignatures(ShopSettings settings, Clock clock) {
        this.keys = settings.webhookSecret().stream()
                .map(Secret::reveal)
                .map(Webhook::new)
                .toList();
        this.clock = clock;
    }

    /** Returns whether the request is the shop's. */
    boolean areGood(String body, Map<String, String> headers) {
        @Nullable String id = headers.get(ID);
        @Nullable String timestamp = headers.get(TIMESTAMP);
        @Nullable String signature = headers.get(SIGNATURE);
        if (id == null || timestamp == null || signature == null) {
            return false;
        }
        if (!VALID_ID.matcher(id).matches() || !SECONDS.matcher(timestamp).matches()) {
            return false;
        }
        long seconds = Long.parseLong(timestamp);
        boolean fresh = Duration.between(Instant.ofEpochSecond(seconds), clock.instant())
                        .abs()
                        .compareTo(TOLERANCE)
                <= 0;
        return fresh && keys.stream().anyMatch(key -> isAmong(signature, sign(key, id, seconds, body)));
    }

    /** The header has one signature for each secret that the shop signs with. */
    private static boolean isAmong(String signatures, byte[] right) {
        boolean found = false;
        for (String each : signatures.split(" ", -1)) {
            found |= MessageDigest.isEqual(each.getBytes(StandardCharsets.UTF_8), right);
        }
        return found;
    }

    private static byte[] sign(Webhook key, String id, long seconds, String body) {
        try {
            return key.sign(id, seconds, body).getBytes(StandardCharsets.UTF_8);
        } catch (WebhookSigningException noSuchAlgorithm) {
            throw new IllegalStateException(noSuchAlgorithm);
        }
    }
}
