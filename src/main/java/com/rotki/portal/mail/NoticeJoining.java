package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountId;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the mails of those accounts whose notices have waited long enough for each other. */
@Component
class NoticeJoining {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeJoining.class);

    private final NoticeMails mails;
    private final MailSettings settings;
    private final Clock clock;

    NoticeJoining(NoticeMails mails, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** One transaction for each account: what keeps one mail from being made keeps nobody else's. Safe to call at the same time. */
    void run() {
        mails.due(clock.instant().minus(settings.joinWithin())).forEach(this::make);
    }

    /** A failed mail is tried again at the next run, after all others. */
    @SuppressWarnings("IllegalCatch")
    private void make(AccountId account) {
        try {
            mails.make(account);
        } catch (RuntimeException failed) {
            LOG.error("The notices of account {} could not be made into a mail", account, failed);
        }
    }
}
