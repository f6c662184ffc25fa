/** The frame of all pages. */
@NullMarked
package com.rotki.portal.shell.ui;

import org.jspecify.annotations.NullMarked;
