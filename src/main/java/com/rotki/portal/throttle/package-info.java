/** How often somebody may ask: rate limits, by who asks and for what. */
@ApplicationModule(displayName = "Throttle", allowedDependencies = "platform")
@NullMarked
package com.rotki.portal.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
