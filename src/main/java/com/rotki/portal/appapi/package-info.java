/**
 * The signed HTTP API of the desktop app: {@code /api/1} and {@code /nest/1}.
 *
 * <p>A call passes {@link com.rotki.portal.appapi.ApiBoundaryFilter} (is it one of the documented calls, of the right
 * shape?), {@link com.rotki.portal.appapi.SignedRequestFilter} (who signed it, when, and was it seen before?) and then
 * its controller. Every refusal on the way is a problem document.
 */
@ApplicationModule(
        displayName = "App API",
        allowedDependencies = {
            "platform",
            "platform :: security",
            "throttle",
            "account",
            "subscription",
            "credentials",
            "devices",
            "requestlog",
            "backup"
        })
@NullMarked
package com.rotki.portal.appapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
