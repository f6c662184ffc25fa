package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that was sent and not followed yet.
 *
 * @param address that following it confirms; null where it confirms none
 */
record AccountLink(
        AccountId account, LinkPurpose purpose, @Nullable EmailAddress address, Instant expiresAt) {}
