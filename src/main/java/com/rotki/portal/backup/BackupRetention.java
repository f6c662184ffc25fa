package com.rotki.portal.backup;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.backup.BackupEvent.BackupGrewOld;
import com.rotki.portal.backup.BackupEvent.BackupsExpired;
import com.rotki.portal.backup.BackupEvent.ExpiryAnnounced.BackupsEndInMonth;
import com.rotki.portal.backup.BackupEvent.ExpiryAnnounced.BackupsEndInWeek;
import com.rotki.portal.backup.BackupEvent.ExpiryAnnounced.BackupsEndLater;
import com.rotki.portal.backup.CurrentBackup.AlertStage;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.AccountEntitlements;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after the backups of one account: deletes versions that are too old, announces that a sync has stopped, and after
 * the end of the subscription announces when everything will be deleted, and deletes it.
 */
@Component
class BackupRetention {

    private final CurrentBackupRepository currents;
    private final Versions versions;
    private final BackupExpiry expiry;
    private final AccountEntitlements entitlements;
    private final AccountLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BackupRetention(
            CurrentBackupRepository currents,
            Versions versions,
            BackupExpiry expiry,
            AccountEntitlements entitlements,
            AccountLock lock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.currents = currents;
        this.versions = versions;
        this.expiry = expiry;
        this.entitlements = entitlements;
        this.lock = lock;
        this.events = events;
        this.clock = clock;
    }

    /** Deletes and announces whatever is due. Calling twice is safe. */
    @Transactional
    public void lookAfter(AccountId account) {
        lock.acquire(account);
        Instant now = clock.instant();
        versions.pruneAged(account, now);
        currents.findByAccountId(account.value()).ifPresent(current -> {
            Optional<Instant> deletedAt = expiry.deletedAt(account);
            deletedAt.ifPresentOrElse(at -> afterEnd(current, at, now), () -> beforeEnd(current, now));
        });
    }

    private void afterEnd(CurrentBackup current, Instant deletedAt, Instant now) {
        AlertStage due = due(deletedAt, now);
        if (!now.isBefore(deletedAt)) {
            int deleted = versions.deleteAll(current.account());
            publish(new BackupsExpired(current.account(), now, portal(current, now), deleted));
        } else if (!current.wasTold(due)) {
            current.tell(due, now);
            publish(announcement(due, current.account(), portal(current, now), deletedAt));
        }
    }

    private static AccountEvent announcement(AlertStage due, AccountId account, Actor portal, Instant deletedAt) {
        Instant now = portal.authenticatedAt();
        return switch (due) {
            case WEEK_LEFT -> new BackupsEndInWeek(account, now, portal, deletedAt);
            case MONTH_LEFT -> new BackupsEndInMonth(account, now, portal, deletedAt);
            case ENDED, OLD -> new BackupsEndLater(account, now, portal, deletedAt);
        };
    }

    private static AlertStage due(Instant deletedAt, Instant now) {
        if (!now.isBefore(deletedAt.minus(BackupExpiry.WEEK))) {
            return AlertStage.WEEK_LEFT;
        }
        return now.isBefore(deletedAt.minus(BackupExpiry.MONTH)) ? AlertStage.ENDED : AlertStage.MONTH_LEFT;
    }

    private void beforeEnd(CurrentBackup current, Instant now) {
        current.goesOn();
        boolean old = versions.current(current.account())
                .filter(version -> versions.isOld(version, now))
                .isPresent();
        // Who is suspended cannot renew it.
        if (old
                && !current.wasTold(AlertStage.OLD)
                && entitlements.of(current.account()).active()) {
            current.tell(AlertStage.OLD, now);
            publish(new BackupGrewOld(current.account(), now, portal(current, now)));
        }
    }

    private void publish(AccountEvent event) {
        events.publishEvent(event);
    }

    private static Actor portal(CurrentBackup current, Instant now) {
        return new Actor(current.account(), "portal", Actor.Kind.SYSTEM, Role.SUBSCRIBER, now);
    }
}
