/** Who acts, what they may do, and how recently they proved it. */
@NamedInterface("security")
@NullMarked
package com.rotki.portal.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
