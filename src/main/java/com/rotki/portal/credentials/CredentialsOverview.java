package com.rotki.portal.credentials;

import com.rotki.portal.platform.CredentialsId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The current pair without its secret.
 *
 * @param id names the pair; {@link CredentialService#regenerate} is told it, so that nobody ends a pair they did not see
 * @param apiKey the public part
 * @param lastUsedAt when a request was last signed with it; null if never
 * @param frozenAt since when it is stopped; null if it works
 */
public record CredentialsOverview(
        CredentialsId id,
        String apiKey,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant frozenAt) {

    /** A pair that is not frozen. */
    public CredentialsOverview(CredentialsId id, String apiKey, Instant createdAt, @Nullable Instant lastUsedAt) {
        this(id, apiKey, createdAt, lastUsedAt, null);
    }
}
