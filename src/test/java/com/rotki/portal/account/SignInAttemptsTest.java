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

@DatabaseTest
class SignInAttemptsTest {

    @Autowired
    private SignInAttempts attempts;

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
    void aDayWithoutAFailureIsForgotten() {
        fail(12);
        clock.advance(Duration.ofHours(25));

        assertThat(attempts.of(asked)).isEqualTo(SignInState.CLEAN);
        attempts.forget();
        assertThat(attempts.begin(asked)).isEqualTo(SignInAttempt.FREE);
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

    private SignInAttempt fail(int times) {
        SignInAttempt last = SignInAttempt.FREE;
        for (int attempt = 0; attempt < times; attempt++) {
            last = attempts.begin(asked);
        }
        return last;
    }
}
