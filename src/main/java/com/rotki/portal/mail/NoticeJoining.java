package com.rotki.portal.mail;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the mails of those accounts whose notices have waited long enough for each other. */
@Component
class NoticeJoining {

    private final NoticeMails mails;
    private final MailSettings settings;
    private final Clock clock;

    NoticeJoining(NoticeMails mails, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** One transaction for each account. Safe to call at the same time. */
    void run() {
        mails.due(clock.instant().minus(settings.joinWithin())).forEach(mails::make);
    }
}
