package com.rotki.portal.platform;

import java.time.Duration;
import java.util.function.BiFunction;

/** Words a duration as a person would say it: in one unit, rounded. */
public final class DurationText {

    private static final Duration MINUTES_FROM = Duration.ofSeconds(90);
    private static final Duration HOURS_FROM = Duration.ofMinutes(90);
    private static final Duration DAYS_FROM = Duration.ofHours(36);

    private DurationText() {}

    /**
     * Returns “20 seconds”, “5 minutes”, “3 hours” or “2 days”.
     *
     * @param duration not negative
     * @param texts returns the text of a key with a number in it
     */
    public static String of(Duration duration, BiFunction<String, Long, String> texts) {
        return duration.compareTo(MINUTES_FROM) < 0
                ? texts.apply("platform.duration.seconds", duration.toSeconds())
                : inMinutes(duration, texts);
    }

    /** Returns the same in minutes at least, and at least one: “1 minute”, “3 hours”, “2 days”. */
    public static String inMinutes(Duration duration, BiFunction<String, Long, String> texts) {
        if (duration.compareTo(HOURS_FROM) < 0) {
            return texts.apply(
                    "platform.duration.minutes",
                    Math.max(1, duration.plusSeconds(30).toMinutes()));
        }
        return duration.compareTo(DAYS_FROM) < 0
                ? texts.apply(
                        "platform.duration.hours", duration.plusMinutes(30).toHours())
                : texts.apply("platform.duration.days", duration.plusHours(12).toDays());
    }
}
