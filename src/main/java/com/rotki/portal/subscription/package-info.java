/** Tiers, plan, status, limits: what a subscription allows, and until when. */
@ApplicationModule(
        displayName = "Subscription",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui", "account", "staff"})
@NullMarked
package com.rotki.portal.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
