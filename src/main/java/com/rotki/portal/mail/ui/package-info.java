/** The inbox of notices, and the pages that mails lead to. */
@NullMarked
package com.rotki.portal.mail.ui;

import org.jspecify.annotations.NullMarked;
