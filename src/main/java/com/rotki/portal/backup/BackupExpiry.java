package com.rotki.portal.backup;

import com.rotki.portal.backup.CurrentBackup.AlertStage;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.AccountEntitlements;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides when backups are deleted because the subscription has ended: never before a week after their owner was told that
 * a week is left. Whatever delayed that alert, nothing is deleted in silence.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BackupExpiry {

    static final Duration WEEK = Duration.ofDays(7);
    static final Duration MONTH = Duration.ofDays(30);

    private final CurrentBackupRepository currents;
    private final AccountEntitlements entitlements;
    private final BackupSettings settings;
    private final Clock clock;

    BackupExpiry(
            CurrentBackupRepository currents, AccountEntitlements entitlements, BackupSettings settings, Clock clock) {
        this.currents = currents;
        this.entitlements = entitlements;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns when the account's backups are deleted; empty while the subscription works, or if there are none. */
    public Optional<Instant> deletedAt(AccountId account) {
        return currents.findByAccountId(account.value())
                .flatMap(current -> entitlements
                        .endedAt(account)
                        .map(ended -> later(ended.plus(settings.keptAfterEnd()), earliest(current))));
    }

    private Instant earliest(CurrentBackup current) {
        return current.wasTold(AlertStage.WEEK_LEFT)
                ? current.toldAt().orElseThrow().plus(WEEK)
                : clock.instant().plus(WEEK);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
