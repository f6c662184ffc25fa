package com.rotki.portal.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param name 1 to 64 characters, chosen by the owner
 * @param lastUsedAt null if it was never used
 * @param synced whether its authenticator keeps a copy elsewhere, so that it survives the loss of the device
 */
public record PasskeySummary(
        PasskeyId id,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        boolean synced) {

    /** The id of a registered passkey for its owner. It is not the credential id, which is the authenticator's. */
    public record PasskeyId(UUID value) implements Serializable {

        static PasskeyId newId() {
            return new PasskeyId(UUID.randomUUID());
        }
    }
}
