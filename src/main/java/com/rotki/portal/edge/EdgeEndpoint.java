package com.rotki.portal.edge;

import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.coyote.Processor;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Accepts connections up to a number for each address, and closes those that do not finish the headers of a request: the
 * container has a time limit between two bytes only.
 */
class EdgeEndpoint extends NioEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(EdgeEndpoint.class);

    private @Nullable ConnectionsByAddress connectionsByAddress;
    private Duration headerDeadline = Duration.ofSeconds(20);

    void guard(ConnectionsByAddress bound, Duration deadline) {
        connectionsByAddress = bound;
        headerDeadline = deadline;
    }

    /** False closes the connection. */
    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        return (connectionsByAddress == null || connectionsByAddress.admit(socket)) && super.setSocketOptions(socket);
    }

    void closeSlowOnes() {
        try {
            long now = System.nanoTime();
            getConnections().forEach(connection -> closeIfSlow(connection, now));
        } catch (RuntimeException e) {
            LOG.warn("Slow connections could not be looked for", e);
        }
    }

    /** A connection is locked while its request is answered, or while what it just sent is read. */
    private void closeIfSlow(SocketWrapperBase<?> connection, long now) {
        ReentrantLock lock = connection.getLock();
        if (lock.tryLock()) {
            try {
                if (sendsHeaders(connection, now - headerDeadline.toNanos())) {
                    connection.close();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** Between two requests a connection has no processor; it keeps one while a request is incomplete. */
    private static boolean sendsHeaders(SocketWrapperBase<?> connection, long since) {
        if (connection.getCurrentProcessor() instanceof Processor processor
                && !processor.isUpgrade()
                && !processor.isAsync()) {
            long started = processor.getRequest().getStartTimeNanos();
            return started >= 0 && started - since < 0;
        }
        return false;
    }
}
