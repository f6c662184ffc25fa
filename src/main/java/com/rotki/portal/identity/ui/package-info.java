/** The page of what somebody signs in with, and the question for it in place. */
@NullMarked
package com.rotki.portal.identity.ui;

import org.jspecify.annotations.NullMarked;
