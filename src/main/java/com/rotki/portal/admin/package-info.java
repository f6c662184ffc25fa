/** What those who run the portal see of all accounts and may do to them. It has no data of its own. */
@ApplicationModule(
        displayName = "Admin",
        allowedDependencies = {
            "platform",
            "platform :: security",
            "platform :: ui",
            "account",
            "subscription",
            "credentials",
            "devices",
            "activity"
        })
@NullMarked
package com.rotki.portal.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
