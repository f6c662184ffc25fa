package com.rotki.portal.credentials;

import com.rotki.portal.platform.CredentialsId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about credentials that do not need their secret. */
record CredentialsFacts(
        UUID id,
        String apiKey,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant frozenAt) {

    CredentialsOverview overview() {
        return new CredentialsOverview(new CredentialsId(id), apiKey, createdAt, lastUsedAt, frozenAt);
    }
}
