/** The building blocks of every page, and what pages of different modules need to meet without knowing each other. */
@NamedInterface("ui")
@NullMarked
package com.rotki.portal.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
