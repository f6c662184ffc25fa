/** The billing engine: its one door, its events, prices, purchases and payments. The portal keeps no card and no invoice. */
@ApplicationModule(
        displayName = "Billing",
        allowedDependencies = {
            "platform",
            "platform :: security",
            "platform :: ui",
            "account",
            "staff",
            "subscription",
            "throttle"
        })
@NullMarked
package com.rotki.portal.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
