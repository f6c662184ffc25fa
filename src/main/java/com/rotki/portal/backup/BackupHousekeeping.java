package com.rotki.portal.backup;

import com.rotki.portal.platform.ClockWatch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after all accounts' backups, one after the other: what fails for one keeps nothing from the others. */
@Component
class BackupHousekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(BackupHousekeeping.class);
    private static final int AT_A_TIME = 100;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** For so long an owner can find what became of an upload. */
    private static final Duration TOLD_FOR = Duration.ofDays(30);

    private final CurrentBackupRepository currents;
    private final BackupRetention retention;
    private final BackupUploadRepository uploads;
    private final UploadEnding ending;
    private final BackupSettings settings;
    private final ClockWatch clockWatch;
    private final Clock clock;

    BackupHousekeeping(
            CurrentBackupRepository currents,
            BackupRetention retention,
            BackupUploadRepository uploads,
            UploadEnding ending,
            BackupSettings settings,
            ClockWatch clockWatch,
            Clock clock) {
        this.currents = currents;
        this.retention = retention;
        this.uploads = uploads;
        this.ending = ending;
        this.settings = settings;
        this.clockWatch = clockWatch;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.backup.retention:0 23 4 * * *}", zone = "UTC")
    void lookAfterAll() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        UUID last = BEFORE_ALL;
        for (List<CurrentBackup> some = after(last); !some.isEmpty(); some = after(last)) {
            some.forEach(current -> alone(current, found -> retention.lookAfter(found.account())));
            last = some.getLast().account().value();
        }
    }

    /** Ends uploads of which nothing more came, and forgets those that ended long ago. */
    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT3M")
    void endUploads() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        Instant now = clock.instant();
        Instant silentSince = now.minus(settings.uploadLifetime());
        each(UploadState.UNDER_WAY, silentSince, found -> ending.interrupt(found.id(), silentSince));
        each(UploadState.ENDED, now.minus(TOLD_FOR), found -> ending.forget(found.id()));
    }

    private void each(Set<UploadState> states, Instant before, Consumer<BackupUpload> act) {
        UUID last = BEFORE_ALL;
        for (var some = after(last, states, before); !some.isEmpty(); some = after(last, states, before)) {
            some.forEach(upload -> alone(upload, act));
            last = some.getLast().id();
        }
    }

    private List<BackupUpload> after(UUID upload, Set<UploadState> states, Instant before) {
        return uploads.findByStateInAndLastAtBeforeAndIdGreaterThanOrderById(
                states, before, upload, Limit.of(AT_A_TIME));
    }

    private List<CurrentBackup> after(UUID account) {
        return currents.findByAccountIdGreaterThanOrderByAccountId(account, Limit.of(AT_A_TIME));
    }

    private static <T> void alone(T one, Consumer<T> act) {
        try {
            act.accept(one);
        } catch (RuntimeException e) {
            LOG.error("The backups of one account could not be looked after", e);
        }
    }
}
