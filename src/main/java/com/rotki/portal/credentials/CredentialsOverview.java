package com.rotki.portal.credentials;

import com.rotki.portal.platform.CredentialsId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * API credentials without their secret.
 *
 * @param id {@link CredentialService#regenerate} is told it, so that nobody ends credentials they did not see
 * @param apiKey the public part
 * @param lastUsedAt when a request was last signed with them; null if never
 * @param frozenAt since when they are frozen; null if they are not
 * @param endedAt since when requests signed with them are refused for good; null while they are the current ones
 * @param endedByStaff why staff ended them; null otherwise
 */
public record CredentialsOverview(
        CredentialsId id,
        String apiKey,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant frozenAt,
        @Nullable Instant endedAt,
        @Nullable String endedByStaff) {

    /** Current credentials. */
    public CredentialsOverview(
            CredentialsId id,
            String apiKey,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant frozenAt) {
        this(id, apiKey, createdAt, lastUsedAt, frozenAt, null, null);
    }

    /** Current credentials that are not frozen. */
    public CredentialsOverview(CredentialsId id, String apiKey, Instant createdAt, @Nullable Instant lastUsedAt) {
        this(id, apiKey, createdAt, lastUsedAt, null);
    }

    /** Returns whether they have not ended. */
    public boolean current() {
        return endedAt == null;
    }
}
