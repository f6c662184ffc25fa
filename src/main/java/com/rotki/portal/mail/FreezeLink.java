package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountId;
import java.time.Instant;

/** What is known of a link that freezes. */
record FreezeLink(AccountId account, Instant expiresAt, boolean used) {}
