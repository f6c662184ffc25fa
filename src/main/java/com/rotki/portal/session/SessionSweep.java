package com.rotki.portal.session;

import com.rotki.portal.platform.ClockWatch;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes old sessions: the activity log keeps who signed in when. */
@Component
class SessionSweep {

    private static final Duration KEPT = Duration.ofDays(30);

    private final SessionStore store;
    private final ClockWatch clockWatch;
    private final Clock clock;

    SessionSweep(SessionStore store, ClockWatch clockWatch, Clock clock) {
        this.store = store;
        this.clockWatch = clockWatch;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        store.forget(clock.instant().minus(KEPT));
    }
}
