/** The pages of those who run the portal. */
@NullMarked
package com.rotki.portal.admin.ui;

import org.jspecify.annotations.NullMarked;
