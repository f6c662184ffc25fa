package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What an admin wants a plan's paid period to become. */
sealed interface PeriodOrder {

    /** Returns whose plan it is. */
    AccountId account();

    /** Returns for how long it would be given. */
    Duration length();

    /** Returns it as a text, from which {@link #of} makes it again. */
    String text();

    /** Reads what {@link #text} wrote. */
    static PeriodOrder of(String text) {
        String[] parts = text.split(" ", 3);
        AccountId account = new AccountId(UUID.fromString(parts[0]));
        return parts.length == 2
                ? new Longer(account, Integer.parseInt(parts[1]))
                : new Between(account, Instant.parse(parts[1]), Instant.parse(parts[2]));
    }

    /** Some more days. */
    record Longer(AccountId account, int days) implements PeriodOrder {

        @Override
        public Duration length() {
            return Duration.ofDays(days);
        }

        @Override
        public String text() {
            return account + " " + days;
        }
    }

    /** Another period; {@code end} is exclusive. */
    record Between(AccountId account, Instant start, Instant end) implements PeriodOrder {

        @Override
        public Duration length() {
            return Duration.between(start, end);
        }

        @Override
        public String text() {
            return account + " " + start + " " + end;
        }
    }
}
