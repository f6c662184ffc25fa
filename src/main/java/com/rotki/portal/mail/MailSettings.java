package com.rotki.portal.mail;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mails are sent. The server is {@code spring.mail.host} with its other settings; without it mails are kept.
 *
 * @param from the sender; {@code no-reply@} and the host of the public address unless it is set
 * @param joinWithin how long a notice waits for others of the same account, to be told in one mail; 0 to 10 minutes
 * @param firstRetry how long after a failure it is tried again, twice as long after each further one; 1 second to 1 hour
 * @param longestRetry at most that long; 1 second to 1 day
 * @param giveUpAfter how long a mail is tried before that is said to be in vain; 1 minute to 14 days
 * @param keep how long it stays on record what was sent and what was told; 30 days to 10 years
 */
@Validated
@ConfigurationProperties("portal.mail")
record MailSettings(
        @Nullable String from,

        @NotNull @DurationMin @DurationMax(minutes = 10) @DefaultValue("30s")
        Duration joinWithin,

        @NotNull @DurationMin(seconds = 1) @DurationMax(hours = 1) @DefaultValue("30s")
        Duration firstRetry,

        @NotNull @DurationMin(seconds = 1) @DurationMax(days = 1) @DefaultValue("1h")
        Duration longestRetry,

        @NotNull @DurationMin(minutes = 1) @DurationMax(days = 14) @DefaultValue("3d")
        Duration giveUpAfter,

        @NotNull @DurationMin(days = 30) @DurationMax(days = 3650) @DefaultValue("400d")
        Duration keep) {

    /** Returns how long to wait after the {@code attempts}th failure. */
    Duration pauseAfter(int attempts) {
        int doublings = Math.min(attempts - 1, 20);
        Duration pause = firstRetry.multipliedBy(1L << doublings);
        return pause.compareTo(longestRetry) < 0 ? pause : longestRetry;
    }
}
