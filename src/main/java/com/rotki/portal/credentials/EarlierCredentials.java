package com.rotki.portal.credentials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Credentials that were regenerated, or ended by staff: enough to recognise them, nothing to sign with.
 *
 * @param apiKey the public part
 * @param endedAt since when requests signed with them are refused
 * @param endedByStaff why staff ended them; null if their owner did
 */
public record EarlierCredentials(
        String apiKey, Instant endedAt, @Nullable String endedByStaff) {

    /** Credentials that their owner replaced. */
    public EarlierCredentials(String apiKey, Instant endedAt) {
        this(apiKey, endedAt, null);
    }
}
