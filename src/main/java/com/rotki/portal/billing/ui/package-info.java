/** The pages where plans are compared and bought. */
@NullMarked
package com.rotki.portal.billing.ui;

import org.jspecify.annotations.NullMarked;
