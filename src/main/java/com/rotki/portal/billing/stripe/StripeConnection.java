package com.rotki.portal.billing.stripe;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.service.V1Services;
import java.time.Duration;

/** Opens Stripe's API with the key, apart from whoever could log it. */
final class StripeConnection {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private StripeConnection() {}

    static V1Services open(StripeSettings settings, Duration silence, int retries) {
        // Otherwise each request would tell how long the one before took.
        Stripe.enableTelemetry = false;
        return StripeClient.builder()
                .setApiKey(settings.key().reveal())
                .setApiBase(settings.apiBase().toString().replaceAll("/$", ""))
                .setConnectTimeout(Math.toIntExact(CONNECT.toMillis()))
                .setReadTimeout(Math.toIntExact(silence.toMillis()))
                .setMaxNetworkRetries(retries)
                .build()
                .v1();
    }
}
