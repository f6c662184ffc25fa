/** The app's encrypted backups of its database: uploads, kept versions and their retention. */
@ApplicationModule(
        displayName = "Backups",
        allowedDependencies = {
            "platform",
            "platform :: security",
            "platform :: ui",
            "account",
            "blobstore",
            "subscription"
        })
@NullMarked
package com.rotki.portal.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
