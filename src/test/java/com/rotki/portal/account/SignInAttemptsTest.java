package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestClock;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requirement D4: wrong passwords are slowed down and in the end refused, and no stranger keeps an owner out. */
@DatabaseTest
class SignInAttemptsTest {

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private AttemptCounters counters;

    @Autowired
    private TestClock clock;

    private EmailAddress address = new EmailAddress("");
    private PasswordAsked asked = PasswordAsked.toSignIn(address);

    @BeforeEach
    void freshAddress() {
        clock.reset();
        address = new EmailAddress(UUID.randomUUID() + "@example.org");
        asked = PasswordAsked.toSignIn(address);
    }

    @Test
    void nineWrongPasswordsCostNothing() {
        for (int attempt = 1; attempt <= 9; attempt++) {
            assertThat(attempts.begin(asked)).isEqualTo(SignInAttempt.FREE);
        }

        assertThat(attempts.of(asked).failures()).isEqualTo(9);
    }

    @Test
    void theTenthPausesForAMinuteAndTheNextForTwo() {
        var first = fail(10);

        assertThat(first.pausedIfWrong()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(attempts.begin(asked).refusedUntil()).isEqualTo(first.pausedIfWrong());
        clock.advance(Duration.ofMinutes(1));
        assertThat(attempts.begin(asked))
                .isEqualTo(new SignInAttempt(null, clock.instant().plus(Duration.ofMinutes(2))));
    }

    @Test
    void whatIsTriedDuringAPauseDoesNotLengthenIt() {
        var pause = fail(10);
        fail(50);

        assertThat(attempts.of(asked).failures()).isEqualTo(10);
        assertThat(attempts.of(asked).pausedUntil()).isEqualTo(pause.pausedIfWrong());
    }

    @Test
    void theRightPasswordStartsAnew() {
        fail(9);
        attempts.succeeded(asked);

        assertThat(attempts.of(asked)).isEqualTo(SignInState.CLEAN);
        assertThat(attempts.begin(asked)).isEqualTo(SignInAttempt.FREE);
    }

    @Test
    void spellingsOfOneAddressAreCountedTogether() {
        fail(9);

        assertThat(attempts.begin(PasswordAsked.toSignIn(
                                new EmailAddress(" " + address.value().toUpperCase(java.util.Locale.ROOT))))
                        .pausedIfWrong())
                .isNotNull();
    }

    @Test
    void aDayWithoutAFailureEndsThePausesButNotTheCount() {
        fail(12);
        clock.advance(Duration.ofHours(25));

        counters.forget();
        assertThat(attempts.begin(asked)).isEqualTo(SignInAttempt.FREE);
        assertThat(attempts.of(asked).failures()).isEqualTo(11);
    }

    @Test
    void aPauseOfAClockThatWasTwoDaysAheadIsOverWhenItIsPutRightAndTheCountStays() {
        clock.advance(Duration.ofDays(2));
        fail(10);
        assertThat(attempts.begin(asked).refusedUntil()).isNotNull();

        clock.reset();

        assertThat(attempts.of(asked).failures()).isEqualTo(10);
        assertThat(attempts.of(asked).pausedUntil()).isNull();
        assertThat(attempts.begin(asked).pausedIfWrong())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(attempts.begin(asked).refusedUntil())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(2)));
    }

    @Test
    void aStrangerElsewherePausesNobodyButThemselves() {
        for (int attempt = 0; attempt < 12; attempt++) {
            attempts.begin(from("198.51.100"));
        }

        assertThat(attempts.begin(from("198.51.100")).refusedUntil()).isNotNull();
        assertThat(attempts.begin(from("203.0.113"))).isEqualTo(SignInAttempt.FREE);
    }

    @Test
    void afterAHundredFromWhereverNoneIsLookedAtAnyMoreUntilAnAdminTakesItBack() {
        for (int network = 0; network < 20; network++) {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThat(attempts.begin(from("192.0." + network))).isEqualTo(SignInAttempt.FREE);
            }
        }

        assertThat(attempts.begin(from("203.0.113")).refusedForGood()).isTrue();
        assertThat(attempts.of(asked).exhausted()).isTrue();
        clock.advance(Duration.ofDays(30));
        counters.forget();
        assertThat(attempts.begin(asked).refusedForGood()).isTrue();
        assertThat(attempts.forgive(asked)).isTrue();
        assertThat(attempts.begin(from("192.0.1"))).isEqualTo(SignInAttempt.FREE);
    }

    @Test
    void aNetworkThatTriesManyAddressesIsPausedForAllOfThemAndForgivenWithTime() {
        String network = "10." + UUID.randomUUID();
        for (int attempt = 0; attempt < 100; attempt++) {
            attempts.begin(new PasswordAsked(UUID.randomUUID() + "@example.org", network));
        }

        assertThat(attempts.begin(new PasswordAsked(address.key(), network)).refusedUntil())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        clock.advance(Duration.ofMinutes(10));
        assertThat(attempts.begin(new PasswordAsked(address.key(), network))).isEqualTo(SignInAttempt.FREE);
    }

    @Test
    void whoSignsInTakesNothingButTheOwnAttemptFromTheNetworksCount() {
        var own = new PasswordAsked(address.key(), "10." + UUID.randomUUID());
        for (int attempt = 0; attempt < 98; attempt++) {
            attempts.begin(new PasswordAsked(UUID.randomUUID() + "@example.org", own.network()));
        }
        assertThat(attempts.begin(own)).isEqualTo(SignInAttempt.FREE);
        attempts.succeeded(own);

        assertThat(attempts.begin(own)).isEqualTo(SignInAttempt.FREE);
        assertThat(attempts.begin(own).pausedIfWrong()).isNotNull();
    }

    @Test
    void parallelAttemptsCanNotPassEachOther() throws InterruptedException, ExecutionException {
        var all = Collections.<Callable<SignInAttempt>>nCopies(40, () -> attempts.begin(asked));
        long allowed = 0;
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (Future<SignInAttempt> attempt : threads.invokeAll(all)) {
                allowed += attempt.get().refusedUntil() == null ? 1 : 0;
            }
        }

        assertThat(allowed).isEqualTo(10);
    }

    private PasswordAsked from(String network) {
        return new PasswordAsked(address.key(), network);
    }

    private SignInAttempt fail(int times) {
        SignInAttempt last = SignInAttempt.FREE;
        for (int attempt = 0; attempt < times; attempt++) {
            last = attempts.begin(asked);
        }
        return last;
    }
}
