/** Registered installations of the desktop app and the limit on them. */
@ApplicationModule(
        displayName = "Devices",
        allowedDependencies = {
            "platform",
            "platform :: security",
            "platform :: ui",
            "account",
            "staff",
            "subscription",
            "requestlog"
        })
@NullMarked
package com.rotki.portal.devices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
