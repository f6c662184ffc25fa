package com.rotki.portal.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.throttle.SignInAttempts.SignInAttempt;
import com.rotki.portal.throttle.SignInAttempts.SignInState;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
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

    private String address = "";
    private AttemptTarget asked = AttemptTarget.toSignIn(address);

    @BeforeEach
    void freshAddress() {
        address = UUID.randomUUID() + "@example.org";
        asked = AttemptTarget.toSignIn(address);
    }

    @Test
    void nineWrongPasswordsBeginNoPause() {
        for (int attempt = 1; attempt <= 9; attempt++) {
            assertThat(attempts.begin(asked)).isEqualTo(SignInAttempt.FREE);
        }

        assertThat(attempts.of(asked).failures()).isEqualTo(9);
    }

    @Test
    void tenthWrongPasswordPausesForAMinuteAndTheNextForTwo() {
        var first = fail(10);

        assertThat(first.pausedIfWrong()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(attempts.begin(asked).refusedUntil()).isEqualTo(first.pausedIfWrong());
        clock.advance(Duration.ofMinutes(1));
        assertThat(attempts.begin(asked))
                .isEqualTo(new SignInAttempt(null, clock.instant().plus(Duration.ofMinutes(2))));
    }

    @Test
    void attemptsDuringAPauseDoNotLengthenIt() {
        var pause = fail(10);
        fail(50);

        assertThat(attempts.of(asked).failures()).isEqualTo(10);
        assertThat(attempts.of(asked).pausedUntil()).isEqualTo(pause.pausedIfWrong());
    }

    @Test
    void successResetsTheCount() {
        fail(9);
        attempts.succeeded(asked);

        assertThat(attempts.of(asked)).isEqualTo(SignInState.CLEAN);
        assertThat(attempts.begin(asked)).isEqualTo(SignInAttempt.FREE);
    }

    @Test
    void uncheckedAttemptsDoNotCount() {
        for (int attempt = 0; attempt < 15; attempt++) {
            assertThat(attempts.begin(asked).refusedUntil()).isNull();
            attempts.notChecked(asked);
        }

        assertThat(attempts.of(asked).failures()).isZero();
    }

    @Test
    void dayWithoutFailureEndsPausesButKeepsTheCount() {
        fail(12);
        clock.advance(Duration.ofHours(25));

        counters.forget();
        assertThat(attempts.begin(asked)).isEqualTo(SignInAttempt.FREE);
        assertThat(attempts.of(asked).failures()).isEqualTo(11);
    }

    @Test
    void pauseSetByAClockAheadEndsAndTheCountStays() {
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
    void pauseAppliesToTheAttackersNetworkOnly() {
        for (int attempt = 0; attempt < 12; attempt++) {
            attempts.begin(from("198.51.100"));
        }

        assertThat(attempts.begin(from("198.51.100")).refusedUntil()).isNotNull();
        assertThat(attempts.begin(from("203.0.113"))).isEqualTo(SignInAttempt.FREE);
    }

    @Test
    void afterSixtyWrongPasswordsNoneIsCheckedUntilReset() {
        SignInAttempt last = SignInAttempt.FREE;
        for (int attempt = 0; attempt < 60; attempt++) {
            assertThat(last).isEqualTo(SignInAttempt.FREE);
            last = attempts.begin(from("192.0." + attempt % 12));
        }
        assertThat(last.closedIfWrong()).isTrue();

        assertThat(attempts.begin(from("203.0.113")).refusedForGood()).isTrue();
        assertThat(attempts.of(asked).exhausted()).isTrue();
        clock.advance(Duration.ofDays(30));
        counters.forget();
        assertThat(attempts.begin(asked).refusedForGood()).isTrue();
        assertThat(attempts.forgive(asked)).isTrue();
        assertThat(attempts.begin(from("192.0.1"))).isEqualTo(SignInAttempt.FREE);
    }

    @Test
    void lockedAccountStaysOpenInKnownBrowsers() {
        AttemptTarget known = asked.in(Optional.of(UUID.randomUUID()));
        closeForStrangers();

        assertThat(attempts.begin(known)).isEqualTo(SignInAttempt.FREE);
        attempts.succeeded(known);
        assertThat(attempts.begin(from("203.0.113.1"))).isEqualTo(SignInAttempt.FREE);
    }

    @Test
    void closingIsReportedOnce() {
        AttemptTarget known = asked.in(Optional.of(UUID.randomUUID()));
        for (int attempt = 0; attempt < 59; attempt++) {
            assertThat(attempts.begin(from("192.0." + attempt % 12)).closedIfWrong())
                    .isFalse();
        }

        assertThat(attempts.begin(known).closedIfWrong()).isTrue();
        assertThat(attempts.begin(known).closedIfWrong()).isFalse();
        assertThat(attempts.begin(from("203.0.113")).refusedForGood()).isTrue();
    }

    @Test
    void wrongPasswordsInAKnownBrowserPauseOnlyThatBrowser() {
        AttemptTarget laptop = asked.in(Optional.of(UUID.randomUUID()));
        AttemptTarget phone = asked.in(Optional.of(UUID.randomUUID()));
        for (int attempt = 0; attempt < 10; attempt++) {
            attempts.begin(laptop);
        }

        assertThat(attempts.begin(laptop).refusedUntil()).isNotNull();
        assertThat(attempts.begin(phone)).isEqualTo(SignInAttempt.FREE);
        assertThat(attempts.begin(asked)).isEqualTo(SignInAttempt.FREE);
    }

    /** NIST SP 800-63B-4, section 3.2.2: at most a hundred in a row, whoever tries and wherever. */
    @Test
    void atMostAHundredConsecutiveAttemptsAreChecked() {
        AttemptTarget within = AttemptTarget.within(AccountId.newId());
        int looked = 0;
        for (int attempt = 0; attempt < 200; attempt++) {
            clock.advance(Duration.ofHours(1));
            looked += attempts.begin(from("192.0." + attempt)).refusedUntil() == null ? 1 : 0;
            looked += attempts.begin(asked.in(Optional.of(UUID.randomUUID()))).refusedUntil() == null ? 1 : 0;
            looked += attempts.begin(within).refusedUntil() == null ? 1 : 0;
        }

        assertThat(looked).isEqualTo(100);
    }

    @Test
    void neighbourhoodIsPausedOnlyByManyNetworks() {
        String street = "2001" + UUID.randomUUID().toString().substring(0, 8);
        for (int attempt = 0; attempt < 100; attempt++) {
            attempts.begin(new AttemptTarget(UUID.randomUUID() + "@example.org", street + "0000"));
        }
        assertThat(attempts.begin(from(street + "0000")).refusedUntil()).isNotNull();
        assertThat(attempts.begin(from(street + "0001"))).isEqualTo(SignInAttempt.FREE);

        for (int attempt = 101; attempt < 1000; attempt++) {
            attempts.begin(
                    new AttemptTarget(UUID.randomUUID() + "@example.org", street + "%04x".formatted(2 + attempt % 20)));
        }
        assertThat(attempts.begin(from(street + "ffff")).refusedUntil()).isNotNull();
        assertThat(attempts.begin(asked.in(Optional.of(UUID.randomUUID())))).isEqualTo(SignInAttempt.FREE);
    }

    private void closeForStrangers() {
        for (int attempt = 0; attempt < 60; attempt++) {
            attempts.begin(from("192.0." + attempt));
        }
        assertThat(attempts.begin(from("203.0.113.1")).refusedForGood()).isTrue();
    }

    @Test
    void networkThatTriesManyAddressesIsPausedAndRecovers() {
        String network = "10." + UUID.randomUUID();
        for (int attempt = 0; attempt < 100; attempt++) {
            attempts.begin(new AttemptTarget(UUID.randomUUID() + "@example.org", network));
        }

        assertThat(attempts.begin(new AttemptTarget(address, network)).refusedUntil())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        clock.advance(Duration.ofMinutes(10));
        assertThat(attempts.begin(new AttemptTarget(address, network))).isEqualTo(SignInAttempt.FREE);
    }

    @Test
    void successTakesOnlyItsOwnAttemptFromTheNetworksCount() {
        var own = new AttemptTarget(address, "10." + UUID.randomUUID());
        for (int attempt = 0; attempt < 98; attempt++) {
            attempts.begin(new AttemptTarget(UUID.randomUUID() + "@example.org", own.network()));
        }
        assertThat(attempts.begin(own)).isEqualTo(SignInAttempt.FREE);
        attempts.succeeded(own);

        assertThat(attempts.begin(own)).isEqualTo(SignInAttempt.FREE);
        assertThat(attempts.begin(own).pausedIfWrong()).isNotNull();
    }

    @Test
    void parallelAttemptsAreCountedOneByOne() throws InterruptedException, ExecutionException {
        var all = Collections.<Callable<SignInAttempt>>nCopies(40, () -> attempts.begin(asked));
        long allowed = 0;
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (Future<SignInAttempt> attempt : threads.invokeAll(all)) {
                allowed += attempt.get().refusedUntil() == null ? 1 : 0;
            }
        }

        assertThat(allowed).isEqualTo(10);
    }

    private AttemptTarget from(String network) {
        return new AttemptTarget(address, network);
    }

    private SignInAttempt fail(int times) {
        SignInAttempt last = SignInAttempt.FREE;
        for (int attempt = 0; attempt < times; attempt++) {
            last = attempts.begin(asked);
        }
        return last;
    }
}
