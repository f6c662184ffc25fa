package com.rotki.portal.support;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.StoredMoment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A code that its owner gives to one agent. Kept as a hash; a few wrong tries kill it. */
@Entity
class SupportCode {

    static final Duration VALID = Duration.ofMinutes(10);
    static final int MOST_WRONG_TRIES = 5;

    @Id
    private UUID accountId;

    @Column
    private String codeHash;

    @Column
    private Instant createdAt;

    @Column
    private Instant expiresAt;

    private int wrongTries;

    @SuppressWarnings("NullAway.Init")
    protected SupportCode() {
        // for JPA
    }

    @SuppressWarnings("NullAway.Init")
    SupportCode(AccountId account) {
        this.accountId = account.value();
    }

    /** Takes the place of an earlier one. */
    void renew(String hash, Instant at) {
        codeHash = hash;
        createdAt = at;
        // As exactly as every database keeps it: the page that shows the code recognises it by this.
        expiresAt = at.plus(VALID).truncatedTo(ChronoUnit.MILLIS);
        wrongTries = 0;
    }

    String hash() {
        return codeHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean usable(Instant now) {
        return StoredMoment.isOpen(expiresAt, VALID, now) && wrongTries < MOST_WRONG_TRIES;
    }

    void wrongTry() {
        wrongTries++;
    }
}
