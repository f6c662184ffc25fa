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

/** A pair: current, or the tombstone of one that was regenerated. Last use is written beside Hibernate, hence dynamic. */
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

    ApiCredentials(AccountId account, CredentialsGenerator.KeyPair pair, SecretCipher cipher, Instant createdAt) {
        this.id = CredentialsId.newId().value();
        this.accountId = account.value();
        this.currentOf = account.value();
        this.apiKey = pair.apiKey();
        this.sealedSecret = cipher.seal(account, pair.apiSecret());
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
     * Ends the pair for good.
     *
     * @throws CredentialsRefusedException if it is not what its owner saw when they decided, or has ended already
     */
    void end(CredentialsId seen, RegenerateReason reason, Instant at) {
        if (currentOf == null || !id().equals(seen)) {
            throw CredentialsRefusedException.changed();
        }
        end(reason.name(), at);
    }

    /** The staff ends the pair for good and tells its owner why. */
    void endByStaff(String note, Instant at) {
        endNote = note;
        end(ENDED_BY_STAFF, at);
    }

    boolean frozen() {
        return frozenAt != null;
    }

    /** Stops the pair without ending it. */
    void freeze(Instant at) {
        frozenAt = at;
    }

    /** Stops the pair because its secret is public; returns whether that is news to its owner. */
    boolean leak(Instant at) {
        boolean news = leakedAt == null || frozenAt == null;
        leakedAt = at;
        frozenAt = frozenAt == null ? at : frozenAt;
        return news;
    }

    void unfreeze() {
        frozenAt = null;
    }

    /** Stays as stopped as the pair was that it takes the place of. */
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
