package com.rotki.portal.mail;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A choice or a question about alerts is refused. */
public final class NoticeRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** Mails of this topic protect the account: nobody can silence them. */
        CRITICAL_TOPIC("mail.critical-topic"),
        /** Somebody asked about too many numbers of mails within a minute. */
        TOO_MANY_CHECKS("mail.too-many-checks");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private NoticeRefusedException(Reason reason) {
        super(reason);
    }

    static NoticeRefusedException criticalTopic() {
        return new NoticeRefusedException(Reason.CRITICAL_TOPIC);
    }

    static NoticeRefusedException tooManyChecks() {
        return new NoticeRefusedException(Reason.TOO_MANY_CHECKS);
    }
}
