package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountId;
import java.time.Instant;

/** A link that freezes, as it is stored. */
record FreezeLink(AccountId account, Instant expiresAt, boolean used) {}
