/** The frame around every page: navigation, error pages, languages, and the rules for the browser's requests. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui"})
@NullMarked
package com.rotki.portal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
