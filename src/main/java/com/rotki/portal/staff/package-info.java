/** Who belongs to the staff, and what one of them cannot do alone: roles, and approvals by a second admin. */
@ApplicationModule(
        displayName = "Staff",
        allowedDependencies = {"platform", "platform :: security", "account"})
@NullMarked
package com.rotki.portal.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
