/**
 * The app's requests that were refused: for how long they are known, why they were refused, step by step, and whether
 * that is settled. It knows no feature whose requests it records.
 */
@ApplicationModule(
        displayName = "Request log",
        allowedDependencies = {"platform", "platform :: security", "platform :: ui", "staff", "subscription"})
@NullMarked
package com.rotki.portal.requestlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
