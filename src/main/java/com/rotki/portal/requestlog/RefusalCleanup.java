package com.rotki.portal.requestlog;

import com.rotki.portal.platform.ClockWatch;
import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes refused requests that are kept for long enough, and their traces. */
@Component
class RefusalCleanup {

    private final RefusedRequestRepository refused;
    private final DecisionTraceRepository traces;
    private final Retention retention;
    private final ClockWatch clockWatch;
    private final Clock clock;

    RefusalCleanup(
            RefusedRequestRepository refused,
            DecisionTraceRepository traces,
            Retention retention,
            ClockWatch clockWatch,
            Clock clock) {
        this.refused = refused;
        this.traces = traces;
        this.retention = retention;
        this.clockWatch = clockWatch;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.devices.refusals-cleanup:0 17 3 * * *}", zone = "UTC")
    @Transactional
    void deleteOld() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        Instant before = clock.instant().minus(retention.ofRefusedRequests());
        refused.deleteOlderThan(before);
        traces.deleteOlderThan(before);
    }
}
