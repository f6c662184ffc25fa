/** Pages on which somebody signs in. */
@NullMarked
package com.rotki.portal.signin.ui;

import org.jspecify.annotations.NullMarked;
