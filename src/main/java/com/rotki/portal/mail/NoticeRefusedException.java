package com.rotki.portal.mail;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A choice or a question about alerts is refused. */
public final class NoticeRefusedException extends DomainException {

    /** Mails of this topic protect the account: nobody can silence them. */
    public static final RefusalReason CRITICAL_TOPIC = RefusalReason.of("mail.critical-topic");

    /** Somebody asked about too many numbers of mails within a minute. */
    public static final RefusalReason TOO_MANY_CHECKS = RefusalReason.of("mail.too-many-checks");

    private NoticeRefusedException(RefusalReason reason) {
        super(reason);
    }

    static NoticeRefusedException criticalTopic() {
        return new NoticeRefusedException(CRITICAL_TOPIC);
    }

    static NoticeRefusedException tooManyChecks() {
        return new NoticeRefusedException(TOO_MANY_CHECKS);
    }
}
