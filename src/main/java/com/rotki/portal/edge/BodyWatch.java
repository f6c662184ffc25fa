package com.rotki.portal.edge;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * Limits the time that reading a request's body may take, also for the container itself, which reads forms. The container
 * limits the time between two bytes only, so a sender of a byte now and then would never be done. Only the time spent
 * waiting for the sender counts.
 */
final class BodyWatch implements InputBuffer {

    private static final String ATTRIBUTE = BodyWatch.class.getName();

    private final InputBuffer connection;
    private BodyLimits limits;
    private final LongSupplier nanoTime;
    private long waited;
    private long received;
    private int refusedWith;

    BodyWatch(InputBuffer connection, BodyLimits limits, LongSupplier nanoTime) {
        this.connection = connection;
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        long before = nanoTime.getAsLong();
        int read = read(handler);
        waited += nanoTime.getAsLong() - before;
        received += Math.max(0, read);
        if (received > limits.most()) {
            refusedWith = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            throw new IOException("The body is longer than " + limits.most() + " bytes");
        }
        if (read >= 0 && waited > limits.patienceAfter(received).toNanos()) {
            refusedWith = HttpServletResponse.SC_REQUEST_TIMEOUT;
            throw new SocketTimeoutException("The body came too slowly");
        }
        return read;
    }

    private int read(ApplicationBufferHandler handler) throws IOException {
        try {
            return connection.doRead(handler);
        } catch (SocketTimeoutException silence) {
            refusedWith = HttpServletResponse.SC_REQUEST_TIMEOUT;
            throw silence;
        }
    }

    @Override
    public int available() {
        return connection.available();
    }

    boolean refused() {
        return refusedWith > 0;
    }

    /** From now on reading may wait for {@code more} in all, and what arrives earns no time. */
    void hurry(Duration more) {
        limits = new BodyLimits(limits.most(), Duration.ofNanos(waited).plus(more), Long.MAX_VALUE);
    }

    void attachTo(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Returns the status of a request whose body was refused on the way. */
    static Optional<Integer> refusedWith(ServletRequest request) {
        @Nullable Object watch = request.getAttribute(ATTRIBUTE);
        return watch instanceof BodyWatch watched && watched.refused()
                ? Optional.of(watched.refusedWith)
                : Optional.empty();
    }

    /**
     * The limits on reading a body.
     *
     * @param most bytes
     * @param patience how long reading may wait for bytes in all, whatever arrives
     * @param slowest bytes a second that earn more time: who sends no slower is never cut off
     */
    record BodyLimits(long most, Duration patience, long slowest) {

        /** Returns for how long reading may have waited after {@code received} bytes. */
        Duration patienceAfter(long received) {
            return patience.plusMillis(received * 1000 / slowest);
        }
    }
}
