/** Pages of admins over all accounts. The module has no data of its own. */
@ApplicationModule(
        displayName = "Admin",
        allowedDependencies = {
            "platform",
            "platform :: security",
            "platform :: ui",
            "account",
            "session",
            "throttle",
            "staff",
            "subscription",
            "credentials",
            "devices",
            "requestlog",
            "activity"
        })
@NullMarked
package com.rotki.portal.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
