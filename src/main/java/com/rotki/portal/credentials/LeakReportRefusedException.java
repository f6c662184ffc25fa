package com.rotki.portal.credentials;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A report of a leak is not taken. */
public final class LeakReportRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** It is longer than one can be. */
        TOO_LONG("credentials.report-too-long"),
        /** Too many were sent from this network address, or in all. */
        TOO_MANY("credentials.too-many-reports");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private LeakReportRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its text gets: the greatest length. */
    static LeakReportRefusedException tooLong(int longest) {
        return new LeakReportRefusedException(Reason.TOO_LONG, longest);
    }

    static LeakReportRefusedException tooMany() {
        return new LeakReportRefusedException(Reason.TOO_MANY);
    }
}
