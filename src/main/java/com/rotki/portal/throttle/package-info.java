/** How often somebody may ask or guess: rate limits of requests, and counters of attempts with their pauses. */
@ApplicationModule(displayName = "Throttle", allowedDependencies = "platform")
@NullMarked
package com.rotki.portal.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
