package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Many sign-ins at once take neither all processors nor all memory. */
class BoundedPasswordEncoderTest {

    private final Slow slow = new Slow();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        slow.go.countDown();
        callers.shutdown();
    }

    @Test
    void hashingIsBoundedAndEverybodyGetsATurn() throws Exception {
        var encoder = new BoundedPasswordEncoder(slow, 2, 100, Duration.ofMinutes(1));
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int caller = 0; caller < 50; caller++) {
            answers.add(callers.submit(() -> encoder.matches("right", "right")));
        }
        slow.begun.await();
        slow.go.countDown();

        for (Future<Boolean> answer : answers) {
            assertThat(answer.get()).isTrue();
        }
        assertThat(slow.most.get()).isLessThanOrEqualTo(2);
        encoder.close();
    }

    @Test
    void waitingTooLongForATurnIsRefused() {
        var encoder = new BoundedPasswordEncoder(slow, 1, 5, Duration.ofMillis(1));
        for (int caller = 0; caller < 20; caller++) {
            assertThatThrownBy(() -> encoder.matches("right", "right")).isInstanceOf(PasswordsBusyException.class);
        }
        encoder.close();
    }

    @Test
    void failureOfHashingIsRethrown() {
        var encoder = new BoundedPasswordEncoder(slow, 1, 1, Duration.ofMinutes(1));

        assertThatThrownBy(() -> encoder.encode("fails")).hasMessage("as asked");
        encoder.close();
    }

    private static final class Slow implements PasswordEncoder {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);
        private final AtomicInteger current = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public String encode(@Nullable CharSequence rawPassword) {
            throw new IllegalStateException("as asked");
        }

        @Override
        public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
            most.accumulateAndGet(current.incrementAndGet(), Math::max);
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            current.decrementAndGet();
            return String.valueOf(rawPassword).equals(encodedPassword);
        }
    }
}
