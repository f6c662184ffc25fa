package com.rotki.portal.credentials;

import com.rotki.portal.platform.DomainException;

/** A report of a leak was not taken. */
public final class LeakReportRefusedException extends DomainException {

    private LeakReportRefusedException(String code, Object... arguments) {
        super(code, arguments);
    }

    /** Its text gets: the greatest length. */
    static LeakReportRefusedException tooLong(int longest) {
        return new LeakReportRefusedException("credentials.report-too-long", longest);
    }

    static LeakReportRefusedException tooMany() {
        return new LeakReportRefusedException("credentials.too-many-reports");
    }
}
