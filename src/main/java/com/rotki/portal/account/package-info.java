/** Who signs in: accounts, passwords, roles, the fresh proof of identity. */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"platform", "platform :: security", "throttle", "platform :: ui", "session"})
@NullMarked
package com.rotki.portal.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
