/** The operator's own shop, which tells of plans by signed requests. */
@NullMarked
package com.rotki.portal.billing.shop;

import org.jspecify.annotations.NullMarked;
