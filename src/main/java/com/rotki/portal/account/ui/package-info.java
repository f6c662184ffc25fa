/** Pages of the account: sign-up, addresses, password, export, deletion. */
@NullMarked
package com.rotki.portal.account.ui;

import org.jspecify.annotations.NullMarked;
