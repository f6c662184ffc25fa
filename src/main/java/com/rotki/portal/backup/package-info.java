/** The app's encrypted backups of its database: their bytes, the versions that are kept, and what became of an upload. */
@ApplicationModule(
        displayName = "Backups",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui", "account", "subscription"})
@NullMarked
package com.rotki.portal.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
