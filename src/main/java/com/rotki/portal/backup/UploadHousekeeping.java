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

/** Ends silent uploads and forgets old ones, one after the other: a failure in one doesn't affect the others. */
@Component
class UploadHousekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(UploadHousekeeping.class);
    private static final int AT_A_TIME = 100;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** How long an owner can look up an upload. */
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final BackupUploadRepository uploads;
    private final UploadEnding ending;
    private final BackupSettings settings;
    private final ClockWatch clockWatch;
    private final Clock clock;

    UploadHousekeeping(
            BackupUploadRepository uploads,
            UploadEnding ending,
            BackupSettings settings,
            ClockWatch clockWatch,
            Clock clock) {
        this.uploads = uploads;
        this.ending = ending;
        this.settings = settings;
        this.clockWatch = clockWatch;
        this.clock = clock;
    }

    /** Interrupts silent uploads, and forgets those that ended long ago. */
    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT3M")
    void endUploads() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        Instant now = clock.instant();
        Instant silentSince = now.minus(settings.uploadLifetime());
        each(UploadState.UNDER_WAY, silentSince, found -> ending.interrupt(found.id(), silentSince));
        each(UploadState.ENDED, now.minus(KEPT_FOR), found -> ending.forget(found.id()));
    }

    private void each(Set<UploadState> states, Instant before, Consumer<BackupUpload> action) {
        UUID last = BEFORE_ALL;
        for (var some = after(last, states, before); !some.isEmpty(); some = after(last, states, before)) {
            some.forEach(upload -> alone(upload, action));
            last = some.getLast().id();
        }
    }

    private List<BackupUpload> after(UUID upload, Set<UploadState> states, Instant before) {
        return uploads.findByStateInAndLastAtBeforeAndIdGreaterThanOrderById(
                states, before, upload, Limit.of(AT_A_TIME));
    }

    private static void alone(BackupUpload upload, Consumer<BackupUpload> action) {
        try {
            action.accept(upload);
        } catch (RuntimeException e) {
            LOG.error("An upload could not be ended", e);
        }
    }
}
