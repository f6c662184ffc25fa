package com.rotki.portal.mail;

import com.rotki.portal.platform.ClockWatch;
import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets notices, mails and links that nobody needs any more. */
@Component
class MailCleanup {

    private final NoticeStore notices;
    private final Outbox outbox;
    private final MailNumber numbers;
    private final FreezeLinks freezeLinks;
    private final MailSettings settings;
    private final ClockWatch clockWatch;
    private final Clock clock;

    MailCleanup(
            NoticeStore notices,
            Outbox outbox,
            MailNumber numbers,
            FreezeLinks freezeLinks,
            MailSettings settings,
            ClockWatch clockWatch,
            Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.numbers = numbers;
        this.freezeLinks = freezeLinks;
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
        notices.deleteBefore(before);
        outbox.deleteBefore(before);
        numbers.deleteBefore(before);
        freezeLinks.deleteExpiredBefore(before);
    }
}
