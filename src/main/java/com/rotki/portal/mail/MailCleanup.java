package com.rotki.portal.mail;

import com.rotki.portal.platform.ClockWatch;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes notices, mails and links that nobody needs any more. */
@Component
class MailCleanup {

    private final List<Kept> kept;
    private final MailSettings settings;
    private final ClockWatch clockWatch;
    private final Clock clock;

    MailCleanup(List<Kept> kept, MailSettings settings, ClockWatch clockWatch, Clock clock) {
        this.kept = kept;
        this.settings = settings;
        this.clockWatch = clockWatch;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(cron = "${portal.mail.cleanup:0 27 3 * * *}", zone = "UTC")
    public void run() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        Instant before = clock.instant().minus(settings.keep());
        kept.forEach(each -> each.deleteBefore(before));
    }

    /** Rows that are kept for the time that is set. */
    interface Kept {

        /** Deletes those of before {@code at}. */
        void deleteBefore(Instant at);
    }
}
