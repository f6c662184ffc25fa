package com.rotki.portal.backup;

import com.rotki.portal.platform.ClockWatch;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after the backups of all accounts, one after the other: a failure in one doesn't affect the others. */
@Component
class BackupHousekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(BackupHousekeeping.class);
    private static final int AT_A_TIME = 100;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CurrentBackupRepository currents;
    private final BackupRetention retention;
    private final ClockWatch clockWatch;

    BackupHousekeeping(CurrentBackupRepository currents, BackupRetention retention, ClockWatch clockWatch) {
        this.currents = currents;
        this.retention = retention;
        this.clockWatch = clockWatch;
    }

    @Scheduled(cron = "${portal.backup.retention:0 23 4 * * *}", zone = "UTC")
    void lookAfterAll() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        UUID last = BEFORE_ALL;
        for (List<CurrentBackup> some = after(last); !some.isEmpty(); some = after(last)) {
            some.forEach(this::lookAfter);
            last = some.getLast().account().value();
        }
    }

    private List<CurrentBackup> after(UUID account) {
        return currents.findByAccountIdGreaterThanOrderByAccountId(account, Limit.of(AT_A_TIME));
    }

    private void lookAfter(CurrentBackup current) {
        try {
            retention.lookAfter(current.account());
        } catch (RuntimeException e) {
            LOG.error("The backups of one account could not be looked after", e);
        }
    }
}
