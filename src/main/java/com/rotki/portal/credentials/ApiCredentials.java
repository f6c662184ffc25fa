package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Current credentials, or the tombstone of earlier ones. Last use is written beside Hibernate, hence dynamic. */
@Entity
@DynamicUpdate
class ApiCredentials {

    /** The reason that is kept where no owner gave one; otherwise it is a {@link RegenerateReason}. */
    static final String ENDED_BY_STAFF = "BY_STAFF";

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID accountId;

    private @Nullable UUID currentOf;

    @Column(updatable = false)
    private String apiKey;

    @Column(updatable = false)
    private byte[] sealedSecret;

    @Column(updatable = false)
    private String sealedWith;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    @Column
    private @Nullable Instant endedAt;

    @Column
    private @Nullable String endReason;

    @Column
    private @Nullable String endNote;

    @Column
    private @Nullable Instant frozenAt;

    @Column
    private @Nullable Instant leakedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ApiCredentials() {
        // for JPA
    }

    ApiCredentials(
            AccountId account,
            CredentialsGenerator.NewCredentials credentials,
            SecretCipher cipher,
            Instant createdAt) {
        this.id = CredentialsId.newId().value();
        this.accountId = account.value();
        this.currentOf = account.value();
        this.apiKey = credentials.apiKey();
        this.sealedSecret = cipher.seal(account, credentials.apiSecret());
        this.sealedWith = cipher.fingerprint();
        this.createdAt = createdAt;
    }

    CredentialsId id() {
        return new CredentialsId(id);
    }

    Secret open(SecretCipher cipher) {
        try {
            return cipher.open(new AccountId(accountId), sealedSecret);
        } catch (GeneralSecurityException changed) {
            throw CredentialsRefusedException.unreadable(new AccountId(accountId));
        }
    }

    /**
     * Ends the credentials for good.
     *
     * @throws CredentialsRefusedException if their owner saw others when they decided, or they have ended already
     */
    void end(CredentialsId seen, RegenerateReason reason, Instant at) {
        if (currentOf == null || !id().equals(seen)) {
            throw CredentialsRefusedException.changed();
        }
        end(reason.name(), at);
    }

    /** Ends the credentials for good on behalf of staff, with a note for their owner. */
    void endByStaff(String note, Instant at) {
        endNote = note;
        end(ENDED_BY_STAFF, at);
    }

    boolean frozen() {
        return frozenAt != null;
    }

    /** Stops the credentials without ending them. */
    void freeze(Instant at) {
        frozenAt = at;
    }

    /** Stops the credentials because their secret is public; returns whether that is news to their owner. */
    boolean leak(Instant at) {
        boolean news = leakedAt == null || frozenAt == null;
        leakedAt = at;
        frozenAt = frozenAt == null ? at : frozenAt;
        return news;
    }

    void unfreeze() {
        frozenAt = null;
    }

    /** Is frozen if the credentials were that it replaces. */
    void replace(ApiCredentials earlier) {
        frozenAt = earlier.frozenAt;
    }

    private void end(String reason, Instant at) {
        currentOf = null;
        endedAt = at;
        endReason = reason;
    }

    CredentialsOverview overview() {
        return new CredentialsOverview(id(), apiKey, createdAt, lastUsedAt, frozenAt);
    }
}
