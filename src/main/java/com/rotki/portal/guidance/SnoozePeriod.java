package com.rotki.portal.guidance;

import java.time.Duration;
import java.util.Locale;

/** For how long a tip can be put off: not for ever, for what was a good reason once may not be one any more. */
public enum SnoozePeriod {
    WEEK(7),
    MONTH(30),
    QUARTER(90);

    private final Duration length;

    SnoozePeriod(int days) {
        length = Duration.ofDays(days);
    }

    /** Returns how long it is. */
    public Duration length() {
        return length;
    }

    /** Returns what stands for it in text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
