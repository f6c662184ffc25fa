/** Sessions: how long they last, the guard of each request, the browsers that an account knows; and their page. */
@ApplicationModule(
        displayName = "Session",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui", "account"})
@NullMarked
package com.rotki.portal.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
