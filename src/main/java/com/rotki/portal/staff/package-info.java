/** The staff: their roles, and approvals by a second admin. */
@ApplicationModule(
        displayName = "Staff",
        allowedDependencies = {"platform", "platform :: security", "account"})
@NullMarked
package com.rotki.portal.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
