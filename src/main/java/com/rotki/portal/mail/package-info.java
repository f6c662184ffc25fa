/** Mails, and the notices of what happened to an account. It hears the interface {@code AccountEvent}. */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui", "account", "credentials"})
@NullMarked
package com.rotki.portal.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
