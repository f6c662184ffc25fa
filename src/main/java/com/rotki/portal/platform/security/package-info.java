/** The current actor, their permissions, and the age of their proof of identity. */
@NamedInterface("security")
@NullMarked
package com.rotki.portal.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
