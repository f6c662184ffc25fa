/**
 * What stands between the network and the filters: how many connections an address has, how long it may take to send a
 * request, which proxies are believed, and what the container answers by itself.
 */
@ApplicationModule(displayName = "Edge", allowedDependencies = "platform")
@NullMarked
package com.rotki.portal.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
