/** The security page, and the page that explains a problem of the app. */
@NullMarked
package com.rotki.portal.guidance.ui;

import org.jspecify.annotations.NullMarked;
