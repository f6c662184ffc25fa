package com.rotki.portal.billing.stripe;

import com.rotki.portal.subscription.TierCatalogue;
import com.rotki.portal.subscription.TierCatalogue.TierOffer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stripe as the billing engine (decision 0029). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "portal.billing.provider", havingValue = "stripe")
class StripeConfiguration {

    /** People wait for the answers: rather a refusal that says so than a page that hangs. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private static final int RETRIES = 1;

    @Bean
    StripeProvider stripeProvider(StripeSettings settings, TierCatalogue tiers, Clock clock) {
        return new StripeProvider(settings, new StripeCalls(settings, SILENCE, RETRIES), () -> paid(tiers), clock);
    }

    private static List<String> paid(TierCatalogue tiers) {
        return tiers.offers().stream()
                .filter(offer -> offer.limits().rank() > 0)
                .map(TierOffer::code)
                .toList();
    }
}
