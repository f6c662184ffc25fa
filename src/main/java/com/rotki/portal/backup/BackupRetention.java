package com.rotki.portal.backup;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.backup.BackupEvent.BackupGrewOld;
import com.rotki.portal.backup.BackupEvent.BackupsExpired;
import com.rotki.portal.backup.BackupsEnd.BackupsEndInMonth;
import com.rotki.portal.backup.BackupsEnd.BackupsEndInWeek;
import com.rotki.portal.backup.BackupsEnd.BackupsEndLater;
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
 * Looks after the backups of one account: deletes what is too old, says when a sync has stopped, and after the end of the
 * subscription says when everything goes before it does.
 */
@Component
class BackupRetention {

    private final CurrentBackupRepository currents;
    private final Versions versions;
    private final BackupExpiry end;
    private final AccountEntitlements entitlements;
    private final AccountLock lock;
    private final BackupSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BackupRetention(
            CurrentBackupRepository currents,
            Versions versions,
            BackupExpiry end,
            AccountEntitlements entitlements,
            AccountLock lock,
            BackupSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.currents = currents;
        this.versions = versions;
        this.end = end;
        this.entitlements = entitlements;
        this.lock = lock;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Does what is due now; doing it again changes nothing. */
    @Transactional
    public void lookAfter(AccountId account) {
        lock.acquire(account);
        Instant now = clock.instant();
        versions.pruneAged(account, now);
        currents.findByAccountId(account.value()).ifPresent(current -> {
            Optional<Instant> deletedAt = end.of(account);
            deletedAt.ifPresentOrElse(at -> afterEnd(current, at, now), () -> beforeEnd(current, now));
        });
    }

    private void afterEnd(CurrentBackup current, Instant deletedAt, Instant now) {
        ExpiryNoticeStage due = due(deletedAt, now);
        if (!now.isBefore(deletedAt)) {
            int deleted = versions.deleteAll(current.account());
            publish(new BackupsExpired(current.account(), now, portal(current, now), deleted));
        } else if (!current.wasTold(due)) {
            current.tell(due, now);
            publish(announcement(due, current.account(), portal(current, now), deletedAt));
        }
    }

    private static AccountEvent announcement(
            ExpiryNoticeStage due, AccountId account, Actor portal, Instant deletedAt) {
        Instant now = portal.authenticatedAt();
        return switch (due) {
            case WEEK_LEFT -> new BackupsEndInWeek(account, now, portal, deletedAt);
            case MONTH_LEFT -> new BackupsEndInMonth(account, now, portal, deletedAt);
            case ENDED, OLD -> new BackupsEndLater(account, now, portal, deletedAt);
        };
    }

    private static ExpiryNoticeStage due(Instant deletedAt, Instant now) {
        if (!now.isBefore(deletedAt.minus(BackupExpiry.WEEK))) {
            return ExpiryNoticeStage.WEEK_LEFT;
        }
        return now.isBefore(deletedAt.minus(BackupExpiry.MONTH))
                ? ExpiryNoticeStage.ENDED
                : ExpiryNoticeStage.MONTH_LEFT;
    }

    private void beforeEnd(CurrentBackup current, Instant now) {
        current.goesOn();
        boolean old = versions.current(current.account())
                .filter(version ->
                        version.currentSince().plus(settings.freshFor()).isBefore(now))
                .isPresent();
        // Who is suspended cannot renew it.
        if (old
                && !current.wasTold(ExpiryNoticeStage.OLD)
                && entitlements.of(current.account()).active()) {
            current.tell(ExpiryNoticeStage.OLD, now);
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
