package com.rotki.portal.billing.shop;

import com.rotki.portal.billing.BillingProvider;
import com.rotki.portal.platform.Secret;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A shop that sells plans and tells of them, signed. */
public final class FakeShop {

    /** Base64 of bytes that a test may know. */
    static final String SECRET = "whsec_c2hvcC1zZWNyZXQtb2YtYS10ZXN0LTAxMjM0NTY3ODk=";

    static final String NEXT_SECRET = "whsec_bmV4dC1zZWNyZXQtb2YtYS10ZXN0LWFiY2RlZmdoaWo=";

    private FakeShop() {}

    /** Returns the portal's side of it. */
    public static BillingProvider provider(Clock clock) {
        return new ShopProvider(new ShopSettings(List.of(Secret.of(SECRET), Secret.of(NEXT_SECRET))), clock);
    }

    /** Returns the headers of an event that is sent now. */
    public static Map<String, String> headers(String id, String body, Clock clock) {
        return headers(SECRET, id, body, clock.instant().getEpochSecond());
    }

    static Map<String, String> headers(String secret, String id, String body, long seconds) {
        try {
            return new TreeMap<>(Map.of(
                    "webhook-id", id,
                    "webhook-timestamp", String.valueOf(seconds),
                    "webhook-signature", new Webhook(secret).sign(id, seconds, body)));
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns an event; {@code who} is a member such as {@code "email": "a@b.example"}. */
    public static String event(String customer, long version, String who, String plan) {
        return """
                {"type": "subscription.updated", "timestamp": "2026-05-04T10:00:00Z", "data": {
                "customer": "%s", "version": %d, %s, %s}}""".formatted(customer, version, who, plan);
    }

    /** Returns the part of an event that says the plan; days count from the fourth of May. */
    public static String plan(String tier, String status, int fromDay, int untilDay, boolean renews) {
        return """
                "tier": "%s", "cycle": "monthly", "status": "%s", "period_start": "%s", "period_end": "%s", "renews": %s""".formatted(tier, status, day(fromDay), day(untilDay), renews);
    }

    private static String day(int day) {
        return java.time.Instant.parse("2026-05-04T00:00:00Z")
                .plus(java.time.Duration.ofDays(day))
                .toString();
    }
}
