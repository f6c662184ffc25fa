/** The activity page, and what other pages show of the log. */
@NullMarked
package com.rotki.portal.activity.ui;

import org.jspecify.annotations.NullMarked;
