/** API Key and API Secret, which link the desktop app to the subscription. */
@ApplicationModule(
        displayName = "Credentials",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui", "account", "subscription"})
@NullMarked
package com.rotki.portal.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
