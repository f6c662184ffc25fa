package com.rotki.portal.throttle;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.throttle.AttemptCounters.AttemptCounter;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords in a row by their target: an address, perhaps by a stranger, or an account, by whoever is
 * signed in to it. The two are counted apart, and attempts at an address are counted by network, so that no stranger
 * keeps an owner out (requirement D4); a browser that the owner has used before has a count of its own. An address
 * without an account is counted like any other, so that a pause tells nothing about who is a subscriber (requirement
 * D5).
 */
@Component
public class SignInAttempts {

    private final AttemptCounters counters;
    private final Clock clock;

    SignInAttempts(AttemptCounters counters, Clock clock) {
        this.counters = counters;
        this.clock = clock;
    }

    /**
     * Counts one attempt before the password is checked, as if it were wrong: so parallel attempts cannot pass each
     * other. {@link #succeeded} and {@link #notChecked} take it back.
     */
    @Transactional
    public SignInAttempt begin(AttemptTarget asked) {
        var counted = Stream.concat(
                        asked.own().stream().map(counter -> locked(counter, asked.subject())),
                        asked.shared().map(counter -> locked(counter, null)))
                .toList();
        Instant now = clock.instant();
        Optional<Instant> refusedUntil = counted.stream()
                .flatMap(each -> each.refusedUntil(asked, now).stream())
                .max(Instant::compareTo);
        if (refusedUntil.isPresent()) {
            return new SignInAttempt(refusedUntil.get(), null);
        }
        Optional<Instant> pausedIfWrong = counted.stream()
                .map(each -> counters.add(each.counter(), each.state()))
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
        boolean closes = counted.stream().anyMatch(each -> each.closedByOneMore());
        return new SignInAttempt(null, pausedIfWrong.orElse(null), closes);
    }

    /** Resets the counters of the target: the password was right. */
    @Transactional
    public void succeeded(AttemptTarget asked) {
        asked.own().forEach(counters::clear);
        asked.shared().forEach(counters::takeBack);
    }

    /** Takes the attempt back: nobody found the time to check the password. */
    @Transactional
    public void notChecked(AttemptTarget asked) {
        Stream.concat(asked.own().stream(), asked.shared()).forEach(counters::takeBack);
    }

    /**
     * Resets all counters of the target, because an admin says so or a new password is set. Returns whether anything
     * had been counted.
     */
    @Transactional
    public boolean forgive(AttemptTarget asked) {
        return counters.clear(asked.subject());
    }

    /** Resets the counters of all targets of an account, as {@link #forgive} does. */
    @Transactional
    public boolean forgiveAll(AccountId account, String address) {
        return AttemptTarget.allOf(account, address).stream().map(this::forgive).reduce(false, Boolean::logicalOr);
    }

    /** Returns the state of the target over all networks. */
    @Transactional(readOnly = true)
    public SignInState of(AttemptTarget asked) {
        SignInState all = counters.find(asked.everywhere());
        return new SignInState(all.failures(), all.lastFailureAt(), counters.pausedUntil(asked.subject()));
    }

    private Counted locked(AttemptCounter counter, @Nullable String subject) {
        return new Counted(counter, counters.lock(counter, subject));
    }

    private record Counted(AttemptCounter counter, SignInState state) {

        /** Whoever gave the last one: the owner's own wrong one can lock strangers out, too. */
        boolean closedByOneMore() {
            return counter.kind() == AttemptKind.ALL_PASSWORDS
                    && state.failures() + 1 == AttemptTarget.Asker.ANYBODY.most();
        }

        Optional<Instant> refusedUntil(AttemptTarget asked, Instant now) {
            if (asked.exhausted(counter, state.failures())) {
                return Optional.of(SignInAttempt.FOR_GOOD);
            }
            return state.pausedAt(now) ? Optional.ofNullable(state.pausedUntil()) : Optional.empty();
        }
    }

    /**
     * An attempt: whether it may be made, and what follows if it is wrong.
     *
     * @param refusedUntil until when none may be tried; null if this one may
     * @param pausedIfWrong until when the next one has to wait if this one is wrong; null if it need not
     * @param closedIfWrong whether strangers' passwords are no longer checked if this one is wrong
     */
    public record SignInAttempt(
            @Nullable Instant refusedUntil, @Nullable Instant pausedIfWrong, boolean closedIfWrong) {

        /** An attempt that nobody counts: no account can be behind it. */
        public static final SignInAttempt FREE = new SignInAttempt(null, null);

        /** No password is checked any more until a new one is set. */
        static final Instant FOR_GOOD = Instant.MAX;

        /** An attempt that closes nothing. */
        SignInAttempt(@Nullable Instant refusedUntil, @Nullable Instant pausedIfWrong) {
            this(refusedUntil, pausedIfWrong, false);
        }

        /** Returns whether none is checked any more until a new password is set. */
        public boolean refusedForGood() {
            return FOR_GOOD.equals(refusedUntil);
        }
    }

    /**
     * The wrong passwords that count against an address.
     *
     * @param failures how many in a row
     * @param lastFailureAt when the last of them was; null if there was none
     * @param pausedUntil until when no password is checked; null, or past, without a pause
     */
    public record SignInState(
            int failures,
            @Nullable Instant lastFailureAt,
            @Nullable Instant pausedUntil) {

        public static final SignInState CLEAN = new SignInState(0, null, null);

        /** Returns whether passwords are not checked at that time. */
        public boolean pausedAt(Instant now) {
            return pausedUntil != null && now.isBefore(pausedUntil);
        }

        /**
         * Returns whether no stranger's password is checked any more until the owner signs in or an admin resets the
         * count.
         */
        public boolean exhausted() {
            return failures >= AttemptTarget.Asker.ANYBODY.most();
        }
    }
}
