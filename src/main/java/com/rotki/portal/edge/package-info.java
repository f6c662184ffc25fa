/**
 * The layer between the network and the filters: limits on connections and on the time to send a request, trusted proxies,
 * and the container's own answers.
 */
@ApplicationModule(displayName = "Edge", allowedDependencies = "platform")
@NullMarked
package com.rotki.portal.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
