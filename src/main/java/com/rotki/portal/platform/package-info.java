/** Shared by all modules: ids, the clock, refusals, events, secrets. Knows no feature. */
@ApplicationModule(displayName = "Platform")
@NullMarked
package com.rotki.portal.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
