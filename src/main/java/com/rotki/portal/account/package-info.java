/** The person: sign-up, addresses, passwords, export, deletion. */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui", "throttle"})
@NullMarked
package com.rotki.portal.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
