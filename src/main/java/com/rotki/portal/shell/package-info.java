/** The frame around every page: navigation, sign-in, error pages, languages, and the rules of the browser's requests. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui"})
@NullMarked
package com.rotki.portal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
