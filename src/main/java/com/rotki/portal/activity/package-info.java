/** Append-only log of what happened to an account. Hears the interface {@code AccountEvent} and imports no feature. */
@ApplicationModule(
        displayName = "Activity",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui"})
@NullMarked
package com.rotki.portal.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
