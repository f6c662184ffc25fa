package com.rotki.portal.subscription;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
class Tier {

    /** What somebody without a subscription has. */
    static final String FREE = "free";

    @Id
    private String code;

    private String name;
    private int rank;
    private int deviceLimit;
    private int historyEventsLimit;
    private int pnlEventsLimit;
    private int reportsLookupLimit;
    private int maxBackupSizeMb;
    private int ethStakedLimit;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Tier() {
        // for JPA
    }

    String code() {
        return code;
    }

    TierLimits limits() {
        return new TierLimits(
                name,
                rank,
                deviceLimit,
                historyEventsLimit,
                pnlEventsLimit,
                reportsLookupLimit,
                maxBackupSizeMb,
                ethStakedLimit);
    }
}
