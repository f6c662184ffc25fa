package com.rotki.portal.billing.stripe;

import com.rotki.portal.platform.ClientAddress;
import com.rotki.portal.platform.Secret;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal reaches its account at Stripe.
 *
 * @param secretKey the secret key or, better, a restricted one: {@code sk_…} or {@code rk_…}
 * @param webhookSecret the signing secrets of the webhook endpoint, {@code whsec_…}: one, or two while one is exchanged
 * @param apiBase where the API is; another than Stripe's only to try the portal against a fake on this machine
 * @param dashboardUrl where the staff find the customers
 * @param automaticTax whether Stripe Tax computes the tax
 * @param promotionCodes whether the checkout asks for a promotion code
 */
@ConfigurationProperties("portal.billing.stripe")
@ConditionalOnProperty(name = "portal.billing.provider", havingValue = "stripe")
record StripeSettings(
        @Nullable Secret secretKey,
        @DefaultValue List<Secret> webhookSecret,
        @DefaultValue("https://api.stripe.com") URI apiBase,
        @DefaultValue("https://dashboard.stripe.com") URI dashboardUrl,
        @DefaultValue("false") boolean automaticTax,
        @DefaultValue("false") boolean promotionCodes) {

    private static final String PREFIX = "portal.billing.stripe.";

    StripeSettings {
        webhookSecret = List.copyOf(webhookSecret);
        require(
                secretKey != null && secretKey.reveal().matches("(sk|rk)_(live|test)_[A-Za-z0-9_]{8,}"),
                "secret-key must be a secret or restricted key of Stripe: sk_live_…, rk_live_…, sk_test_… or rk_test_…");
        require(
                !webhookSecret.isEmpty()
                        && webhookSecret.size() <= 2
                        && webhookSecret.stream()
                                .allMatch(secret -> secret.reveal().matches("whsec_[A-Za-z0-9_+/=]{8,}")),
                "webhook-secret must be one or two signing secrets of the webhook endpoint: whsec_…");
        require(
                isHost(apiBase) && ("https".equals(apiBase.getScheme()) || isLoopback(apiBase)),
                "api-base must be an https address, or an address of this machine");
        require(
                isHost(dashboardUrl) && "https".equals(dashboardUrl.getScheme()),
                "dashboard-url must be an https address");
    }

    /** Returns whether the engine is a fake on this machine. */
    boolean local() {
        return isLoopback(apiBase);
    }

    /** Returns whether the key is one of Stripe's test mode, in which no money moves. */
    boolean testMode() {
        return key().reveal().startsWith("_test_", 2);
    }

    Secret key() {
        if (secretKey == null) {
            throw new IllegalStateException("The constructor refuses this");
        }
        return secretKey;
    }

    static boolean isLoopback(URI address) {
        String host = address.getHost();
        if (host == null || "localhost".equals(host)) {
            return host != null;
        }
        @Nullable InetAddress numbers = ClientAddress.parse(host.replaceAll("[\\[\\]]", ""));
        return numbers != null && numbers.isLoopbackAddress();
    }

    private static boolean isHost(URI address) {
        return address.getHost() != null
                && address.getUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.getRawPath().matches("/?");
    }

    /** The message names the setting, never its value. */
    private static void require(boolean valid, String rule) {
        if (!valid) {
            throw new IllegalArgumentException(PREFIX + rule);
        }
    }
}
