package com.rotki.portal.subscription;

import com.rotki.portal.subscription.TierAdministration.TierDetails;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
class Tier {

    /** The tier of an account without a subscription. */
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

    /**
     * Changes how much it allows; name and rank stay.
     *
     * @throws TierRefusedException if it is not what the admin saw when they decided
     */
    void allow(TierLimits limits, long seen) {
        if (version == null || version != seen) {
            throw TierRefusedException.changed();
        }
        deviceLimit = limits.devices();
        historyEventsLimit = limits.historyEvents();
        pnlEventsLimit = limits.pnlEvents();
        reportsLookupLimit = limits.reportsLookup();
        maxBackupSizeMb = limits.maxBackupSizeMb();
        ethStakedLimit = limits.ethStaked();
    }

    TierDetails details() {
        return new TierDetails(code, limits(), version == null ? 0 : version);
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
