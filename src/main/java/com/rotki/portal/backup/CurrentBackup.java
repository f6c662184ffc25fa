package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The version that the app gets, and the alerts its owner got about it. */
@Entity
class CurrentBackup {

    @Id
    private UUID accountId;

    private UUID versionId;

    @Enumerated(EnumType.STRING)
    private @Nullable AlertStage told;

    private @Nullable Instant toldAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CurrentBackup() {
        // for JPA
    }

    CurrentBackup(BackupVersion current) {
        this.accountId = current.account().value();
        this.versionId = current.id().value();
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    boolean is(BackupVersion candidate) {
        return versionId.equals(candidate.id().value());
    }

    void become(BackupVersion other) {
        versionId = other.id().value();
        told = null;
        toldAt = null;
    }

    /** Returns whether its owner was told of this, or of what comes after it. */
    boolean wasTold(AlertStage what) {
        return told != null && told.compareTo(what) >= 0;
    }

    /** Returns when its owner was told what was told last. */
    Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    void tell(AlertStage what, Instant at) {
        told = what;
        toldAt = at;
    }

    /** The subscription works again: what was said of its end does not hold any more. */
    void goesOn() {
        if (wasTold(AlertStage.ENDED)) {
            told = null;
            toldAt = null;
        }
    }

    /** The latest alert about a backup, in the order in which they come. */
    enum AlertStage {
        /** It has not been renewed for long. */
        OLD,
        /** The subscription has ended: when the backups go. */
        ENDED,
        /** They go in a month. */
        MONTH_LEFT,
        /** They go in a week. */
        WEEK_LEFT
    }
}
