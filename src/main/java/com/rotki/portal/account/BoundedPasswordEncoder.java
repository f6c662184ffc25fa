package com.rotki.portal.account;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes few passwords at once. A hash takes a processor for some hundredths of a second and 19 MiB, on purpose: many at
 * once would take both away from everybody else. The threads are real ones, so that a hash never holds up those that the
 * virtual ones run on. Whoever would wait for too long is refused.
 */
final class BoundedPasswordEncoder implements PasswordEncoder, AutoCloseable {

    private final PasswordEncoder encoder;
    private final Duration patience;
    private final ThreadPoolExecutor hashing;

    /**
     * Creates it.
     *
     * @param atOnce how many are hashed at the same time
     * @param waiting how many more may wait
     * @param patience for how long
     */
    BoundedPasswordEncoder(PasswordEncoder encoder, int atOnce, int waiting, Duration patience) {
        this.encoder = encoder;
        this.patience = patience;
        this.hashing = new ThreadPoolExecutor(
                atOnce, atOnce, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), BoundedPasswordEncoder::thread);
        hashing.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "password-hash");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence rawPassword) {
        return inTurn(() -> encoder.encode(rawPassword));
    }

    @Override
    public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
        return Boolean.TRUE.equals(inTurn(() -> encoder.matches(rawPassword, encodedPassword)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encodedPassword) {
        return encoder.upgradeEncoding(encodedPassword);
    }

    private <T> @Nullable T inTurn(Callable<T> hash) {
        var task = new FutureTask<>(hash);
        try {
            hashing.execute(task);
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException | TimeoutException tooMany) {
            giveUp(task);
            throw new PasswordsBusyException();
        } catch (InterruptedException ended) {
            giveUp(task);
            Thread.currentThread().interrupt();
            throw new PasswordsBusyException();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private void giveUp(Future<?> task) {
        task.cancel(false);
        hashing.purge();
    }

    @Override
    public void close() {
        hashing.shutdownNow();
    }
}
