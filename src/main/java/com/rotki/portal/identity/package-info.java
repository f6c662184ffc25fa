/** Authenticators besides the password: passkeys, authenticator apps, recovery codes, and the step-up. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui", "account", "throttle", "session"})
@NullMarked
package com.rotki.portal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
