package com.rotki.portal.appapi;

import com.rotki.portal.appapi.AppCall.Paths;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.subscription.TierCatalogue;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the limits of the subscription (protocol, sections 4.2 and 4.3). */
@RestController
class LimitsController {

    private final SubscriptionService subscriptions;
    private final TierCatalogue catalogue;

    LimitsController(SubscriptionService subscriptions, TierCatalogue catalogue) {
        this.subscriptions = subscriptions;
        this.catalogue = catalogue;
    }

    @Operation(summary = "Says what the subscription allows")
    @GetMapping(Paths.LIMITS)
    AppJson.Limits limits() {
        return AppJson.Limits.of(subscriptions.entitlements(), catalogue.unlocks());
    }

    /** Asked by every app without premium, so anybody may keep the answer for a while. */
    @Operation(summary = "Says which tier unlocks which capability; not signed")
    @GetMapping(Paths.UNLOCKS)
    AppJson.Unlocks unlocks(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
        return new AppJson.Unlocks(catalogue.unlocks());
    }
}
