/** Signing in by password, passkey and second factor; its pages. */
@ApplicationModule(
        displayName = "Sign-in",
        allowedDependencies = {
            "platform",
            "platform :: security",
            "platform :: ui",
            "throttle",
            "account",
            "identity",
            "session"
        })
@NullMarked
package com.rotki.portal.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
