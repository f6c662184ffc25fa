/** The pages where plans are compared and bought, and where customers are imported. */
@NullMarked
package com.rotki.portal.billing.ui;

import org.jspecify.annotations.NullMarked;
