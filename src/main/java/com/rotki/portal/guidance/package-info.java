/**
 * How to keep the credentials safe and what to do when something does not work, answered with the account's own facts.
 */
@ApplicationModule(
        displayName = "Guidance",
        allowedDependencies = {
            "platform",
            "platform :: security",
            "platform :: ui",
            "account",
            "session",
            "subscription",
            "credentials",
            "devices",
            "requestlog",
            "backup",
            "activity"
        })
@NullMarked
package com.rotki.portal.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
