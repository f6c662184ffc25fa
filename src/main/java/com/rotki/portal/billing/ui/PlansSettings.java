package com.rotki.portal.billing.ui;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the page of plans.
 *
 * @param plansUrl where plans are chosen and paid for while this portal sells none. An absolute http or https
 *     address.
 */
@Validated
@ConfigurationProperties("portal.subscription")
record PlansSettings(
        @NotNull @DefaultValue("https://rotki.com/products") URI plansUrl) {

    PlansSettings {
        String scheme = plansUrl.getScheme();
        if (!("http".equals(scheme) || "https".equals(scheme)) || plansUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "portal.subscription.plans-url must be an absolute http or https address, but is '%s'"
                            .formatted(plansUrl));
        }
    }
}
