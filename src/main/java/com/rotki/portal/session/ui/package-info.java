/** The page of the sessions, and the warning before one ends. */
@NullMarked
package com.rotki.portal.session.ui;

import org.jspecify.annotations.NullMarked;
