package com.rotki.portal.billing.stripe;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pages of Stripe that the portal leads to: an answer must not make it lead anywhere else. */
class StripePages {

    private static final String DOMAIN = "stripe.com";

    private final StripeSettings settings;

    StripePages(StripeSettings settings) {
        this.settings = settings;
    }

    /** Returns the page; throws if it is none of Stripe's. */
    URI require(@Nullable String address) {
        URI page = URI.create(StripeCalls.required(address, "address of a page"));
        if (!isOfStripe(page) && !isOfFake(page)) {
            throw new IllegalStateException("A page of another host");
        }
        return page;
    }

    /** Returns the page of a customer in the dashboard. */
    URI customer(String id) {
        String mode = settings.testMode() ? "/test" : "";
        return settings.dashboardUrl().resolve(mode + "/customers/" + id);
    }

    private static boolean isOfStripe(URI page) {
        String host = page.getHost();
        return "https".equals(page.getScheme())
                && host != null
                && page.getRawUserInfo() == null
                && page.getPort() == -1
                && ("." + host.toLowerCase(Locale.ROOT)).endsWith("." + DOMAIN);
    }

    private boolean isOfFake(URI page) {
        return settings.local()
                && ("http".equals(page.getScheme()) || "https".equals(page.getScheme()))
                && page.getRawUserInfo() == null
                && StripeSettings.isLoopback(page);
    }
}
