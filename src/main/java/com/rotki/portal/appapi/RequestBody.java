package com.rotki.portal.appapi;

import com.rotki.portal.platform.AppRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.unit.DataSize;

/** Reads a request's body within bounds. */
final class RequestBody {

    /** No documented call comes near it: the largest carries an identifier and a name. */
    static final int MAX_BYTES = 64 * 1024;

    /** How much of a body that is too large is still read, so that a client behind a proxy gets to see the answer. */
    private static final long MAX_SWALLOWED = 2 * 1024 * 1024;

    /** Nobody waits for a refused body for longer. */
    private static final Duration LONGEST_SWALLOWING = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(RequestBody.class);

    private RequestBody() {}

    /**
     * Returns the body.
     *
     * @throws RequestRefusedException if it is larger than {@link #MAX_BYTES} or ends before its announced length
     */
    static byte[] read(HttpServletRequest request) {
        try {
            InputStream in = request.getInputStream();
            byte[] body = in.readNBytes(MAX_BYTES + 1);
            if (body.length > MAX_BYTES) {
                swallow(in, MAX_SWALLOWED);
                throw tooLarge(MAX_BYTES);
            }
            return body;
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** Returns the refusal of a body of more than {@code most} bytes. */
    static RequestRefusedException tooLarge(long most) {
        return new RequestRefusedException(
                AppRefusal.TOO_LARGE, DataSize.ofBytes(most).toKilobytes());
    }

    /** Returns what to say of a body that could not be read to its end. */
    static RequestRefusedException refusal(Exception failure) {
        boolean slow = NestedExceptionUtils.getMostSpecificCause(failure) instanceof SocketTimeoutException;
        return new RequestRefusedException(slow ? AppRefusal.TOO_SLOW : AppRefusal.MALFORMED);
    }

    /** Reads what is left of a body, up to {@code most} bytes, and keeps nothing of it. */
    static void swallow(HttpServletRequest request, long most) {
        try {
            swallow(request.getInputStream(), most);
        } catch (IOException senderIsGone) {
            LOG.debug("The rest of a refused body did not come", senderIsGone);
        }
    }

    private static void swallow(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long left = most;
        long start = System.nanoTime();
        for (int read = in.read(buffer); read >= 0 && left > 0 && soon(start); read = in.read(buffer)) {
            left -= read;
        }
    }

    private static boolean soon(long start) {
        return System.nanoTime() - start < LONGEST_SWALLOWING.toNanos();
    }
}
