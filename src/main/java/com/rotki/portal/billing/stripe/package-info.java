/** Stripe behind the engine's door (decision 0029). Nobody outside calls it: it is a bean where the settings choose it. */
@NullMarked
package com.rotki.portal.billing.stripe;

import org.jspecify.annotations.NullMarked;
