package com.rotki.portal.credentials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pair that was regenerated, or ended by the staff: enough to recognise it, nothing to sign with.
 *
 * @param apiKey its public part
 * @param endedAt since when requests signed with it are refused
 * @param endedByStaff why the staff ended it; null if its owner did
 */
public record EarlierCredentials(
        String apiKey, Instant endedAt, @Nullable String endedByStaff) {

    /** A pair that its owner replaced. */
    public EarlierCredentials(String apiKey, Instant endedAt) {
        this(apiKey, endedAt, null);
    }
}
