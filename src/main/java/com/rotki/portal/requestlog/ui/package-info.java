/** How it came about that a request of the app was refused, for the pages that tell of one. */
@NullMarked
package com.rotki.portal.requestlog.ui;

import org.jspecify.annotations.NullMarked;
