package com.rotki.portal.requestlog;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** Refused requests can not be kept that short or that long. Its texts get: the fewest and the most days. */
public final class InvalidRetentionException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** The number of days is too small or too large. */
        OUT_OF_RANGE("devices.invalid-retention");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    InvalidRetentionException(int fewest, int most) {
        super(Reason.OUT_OF_RANGE, fewest, most);
    }
}
