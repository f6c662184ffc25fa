package com.rotki.portal.credentials;

import com.rotki.portal.platform.CredentialsId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Credentials as an admin sees them: when and how they were used, never their secret.
 *
 * @param apiKey its public part
 * @param lastUsedAt null if no request was ever signed with it
 * @param frozenAt since when requests signed with it are refused until it is unfrozen; null if it is not frozen
 * @param endedAt since when requests signed with it are refused; null while it is the current pair
 * @param endedByStaff why the staff ended it; null if it was not the staff
 */
public record CredentialsMetadata(
        CredentialsId id,
        String apiKey,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant frozenAt,
        @Nullable Instant endedAt,
        @Nullable String endedByStaff) {

    /** Returns whether the pair is the current one. */
    public boolean current() {
        return endedAt == null;
    }
}
