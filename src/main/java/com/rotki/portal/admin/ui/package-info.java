/** Pages over all accounts, for admins. */
@NullMarked
package com.rotki.portal.admin.ui;

import org.jspecify.annotations.NullMarked;
