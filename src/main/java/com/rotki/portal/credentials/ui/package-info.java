/** Pages on which subscribers manage their API credentials. */
@NullMarked
package com.rotki.portal.credentials.ui;

import org.jspecify.annotations.NullMarked;
