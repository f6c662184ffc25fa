package com.rotki.portal.throttle;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The kinds of attempts that are counted, each with its backoff (requirement D4). */
enum AttemptKind {
    /** Wrong passwords for one account or address from one network: a stranger elsewhere pauses nobody but themselves. */
    PASSWORD(new Backoff(9, Duration.ofMinutes(1), Duration.ofHours(1)), Duration.ofHours(24), null),
    /**
     * Wrong passwords in a row for one account or address from wherever. They begin no pause, but after some number of
     * them none is checked any more, see {@link AttemptTarget.Asker}.
     */
    ALL_PASSWORDS(new Backoff(Integer.MAX_VALUE, Duration.ZERO, Duration.ZERO), Duration.ofDays(90), null),
    /** Wrong passwords from one network for whatever address. Many people may share it, so it forgives with time. */
    NETWORK(new Backoff(99, Duration.ofMinutes(1), Duration.ofHours(1)), Duration.ofHours(24), Duration.ofMinutes(5)),
    /** Wrong passwords from all networks around one: many of them have to be bad. */
    NEIGHBOURHOOD(
            new Backoff(999, Duration.ofMinutes(1), Duration.ofHours(1)), Duration.ofHours(24), Duration.ofSeconds(30)),
    /**
     * Mails of one kind to one address. The longest pause is shorter than a link is valid, so there is always a link
     * to follow.
     */
    LETTER(new Backoff(0, Duration.ofMinutes(1), Duration.ofMinutes(15)), Duration.ofHours(24), null),
    /** Mails that one network asked for. */
    LETTER_NETWORK(
            new Backoff(29, Duration.ofMinutes(1), Duration.ofHours(1)), Duration.ofHours(24), Duration.ofMinutes(5)),
    /** Mails that all networks around one asked for. */
    LETTER_NEIGHBOURHOOD(
            new Backoff(299, Duration.ofMinutes(1), Duration.ofHours(1)), Duration.ofHours(24), Duration.ofSeconds(30));

    /** No pause of any kind is longer. */
    static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers and durations
    private final Backoff pause;

    private final Duration forgottenAfter;
    private final @Nullable Duration forgivesOnePer;

    AttemptKind(Backoff pause, Duration forgottenAfter, @Nullable Duration forgivesOnePer) {
        this.pause = pause;
        this.forgottenAfter = forgottenAfter;
        this.forgivesOnePer = forgivesOnePer;
    }

    /** Returns the pause after that many failures; zero for none. */
    Duration pauseAfter(int failures) {
        return pause.after(failures);
    }

    Duration forgottenAfter() {
        return forgottenAfter;
    }

    /** Returns how many of {@code failures} still count after that much quiet. */
    int left(int failures, Duration quiet) {
        if (quiet.compareTo(forgottenAfter) > 0) {
            return 0;
        }
        long forgiven = forgivesOnePer == null || quiet.isNegative() ? 0 : quiet.dividedBy(forgivesOnePer);
        return (int) Math.max(0, failures - forgiven);
    }

    /**
     * The pause after a number of attempts in a row.
     *
     * @param free how many cost nothing
     * @param first the wait after the next one; each further one doubles it
     * @param longest the wait never grows beyond this
     */
    record Backoff(int free, Duration first, Duration longest) {

        private static final int MOST_DOUBLINGS = 16;

        /** Returns the pause after the {@code failures}th attempt in a row; zero for none. */
        Duration after(int failures) {
            if (failures <= free) {
                return Duration.ZERO;
            }
            Duration pause = first.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures - free - 1));
            return pause.compareTo(longest) < 0 ? pause : longest;
        }
    }
}
