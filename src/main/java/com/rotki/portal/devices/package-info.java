/** Registered installations of the desktop app, the limit on them, and the requests of the app that were refused. */
@ApplicationModule(
        displayName = "Devices",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui", "account", "staff", "subscription"
        })
@NullMarked
package com.rotki.portal.devices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
