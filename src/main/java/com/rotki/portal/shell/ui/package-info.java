/** What the frame shows. */
@NullMarked
package com.rotki.portal.shell.ui;

import org.jspecify.annotations.NullMarked;
