/** The subscription page, and this module's own sections of it. */
@NullMarked
package com.rotki.portal.subscription.ui;

import org.jspecify.annotations.NullMarked;
