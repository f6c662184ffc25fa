package com.rotki.portal.credentials;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A report of a leak is not taken. */
public final class LeakReportRefusedException extends DomainException {

    /** It is longer than one can be. */
    public static final RefusalReason TOO_LONG = RefusalReason.of("credentials.report-too-long");

    /** Too many were sent from this network address, or in all. */
    public static final RefusalReason TOO_MANY = RefusalReason.of("credentials.too-many-reports");

    private LeakReportRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its text gets: the greatest length. */
    static LeakReportRefusedException tooLong(int longest) {
        return new LeakReportRefusedException(TOO_LONG, longest);
    }

    static LeakReportRefusedException tooMany() {
        return new LeakReportRefusedException(TOO_MANY);
    }
}
