/** What the account module shows: the question for the password in place. */
@NullMarked
package com.rotki.portal.account.ui;

import org.jspecify.annotations.NullMarked;
