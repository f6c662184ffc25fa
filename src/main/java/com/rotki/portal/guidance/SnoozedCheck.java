package com.rotki.portal.guidance;

import com.rotki.portal.guidance.CheckUpReport.Snooze;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A check that an account's owner snoozed; at most one row for each. */
@Entity
@Table(name = "tip_snooze")
class SnoozedCheck {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private SecurityCheck tip;

    private String reason;
    private Instant snoozedAt;
    private Instant endsAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SnoozedCheck() {
        // for JPA
    }

    SnoozedCheck(AccountId account, SecurityCheck tip, Reason reason, Instant at, Duration length) {
        this.id = UUID.randomUUID();
        this.accountId = account.value();
        this.tip = tip;
        this.reason = reason.value();
        this.snoozedAt = at;
        this.endsAt = at.plus(length);
    }

    /** Snoozes it anew, from {@code at} on. */
    void again(Reason why, Instant at, Duration length) {
        reason = why.value();
        snoozedAt = at;
        endsAt = at.plus(length);
    }

    Snooze summary() {
        return new Snooze(tip, reason, snoozedAt, endsAt);
    }
}
