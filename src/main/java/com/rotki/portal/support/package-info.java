/** Support looks at an account, read-only, with its owner's code or a second person's approval. */
@ApplicationModule(
        displayName = "Support",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui", "account", "session"})
@NullMarked
package com.rotki.portal.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
