package com.rotki.portal.throttle;

import com.rotki.portal.platform.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords in a row, by what they were tried for: an address, by a stranger perhaps, or an account, by
 * whoever is signed in to it. The two are counted apart, and what is tried for an address is counted by network, so that
 * no stranger keeps an owner out (requirement D4); a browser that the owner has used before has a count of its own. An
 * address without an account is counted like any other, so that a pause tells nothing about who is a subscriber
 * (requirement D5).
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
     * Takes one attempt before the password is looked at, as if it were wrong already: so parallel ones can not pass each
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

    /** From here on nothing is held against whoever was asked: the password was right. */
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

    /** Takes back what anybody tried from wherever: an admin says so, or there is a new password. Returns if anything was. */
    @Transactional
    public boolean forgive(AttemptTarget asked) {
        return counters.clear(asked.subject());
    }

    /** Takes back all that was tried for an account, as {@link #forgive} does. */
    @Transactional
    public boolean forgiveAll(AccountId account, String address) {
        return AttemptTarget.allOf(account, address).stream().map(this::forgive).reduce(false, Boolean::logicalOr);
    }

    /** Returns how it stands, over all networks. */
    @Transactional(readOnly = true)
    public SignInState of(AttemptTarget asked) {
        SignInState all = counters.find(asked.everywhere());
        return new SignInState(all.failures(), all.lastFailureAt(), counters.pausedUntil(asked.subject()));
    }

    private Counted locked(AttemptCounter counter, @Nullable String subject) {
        return new Counted(counter, counters.lock(counter, subject));
    }

    private record Counted(AttemptCounter counter, SignInState state) {

        /** Whoever's the last one is: a wrong one of the owner's can be the end of it for strangers too. */
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
}
