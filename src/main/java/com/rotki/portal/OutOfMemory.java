package com.rotki.portal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Ends the process when its memory is used up, so that whoever looks after it starts it anew: some thread has died or
 * left its work half done, and which one nobody knows. The virtual machine does that by itself with {@code
 * -XX:+ExitOnOutOfMemoryError}; started without that flag, the portal ends as soon as a thread dies of it or somebody who
 * caught it says so in the log.
 */
final class OutOfMemory extends TurboFilter implements ApplicationListener<ApplicationPreparedEvent> {

    /** The same as the virtual machine's own. */
    static final int EXIT_STATUS = 3;

    private static final int DEEPEST_CAUSE = 20;

    /** Made beforehand: there is no memory left to make it from. */
    private static final byte[] LAST_WORDS =
            "The memory is used up: the portal ends, to be started anew.\n".getBytes(StandardCharsets.US_ASCII);

    private static final FileOutputStream ERRORS = new FileOutputStream(FileDescriptor.err);

    /** Ends the process if a thread dies of it. */
    void watchThreads() {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            endIfBehind(failure);
            if (before != null) {
                before.uncaughtException(thread, failure);
            } else {
                LoggerFactory.getLogger(OutOfMemory.class).error("The thread {} died", thread.getName(), failure);
            }
        });
    }

    /** Ends the process if it is logged. Logging is set up by then; doing that forgets what watched it before. */
    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        watchLog(LoggerFactory.getILoggerFactory());
    }

    void watchLog(ILoggerFactory factory) {
        if (factory instanceof LoggerContext logback
                && !logback.getTurboFilterList().contains(this)) {
            logback.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable failure) {
        endIfBehind(failure);
        if (values != null && values.length > 0 && values[values.length - 1] instanceof Throwable last) {
            endIfBehind(last);
        }
        return FilterReply.NEUTRAL;
    }

    private static void endIfBehind(@Nullable Throwable failure) {
        if (isBehind(failure)) {
            try {
                ERRORS.write(LAST_WORDS);
            } catch (IOException nobodyListens) {
                // It ends all the same.
            } finally {
                // Not an orderly shutdown: that needs memory.
                Runtime.getRuntime().halt(EXIT_STATUS);
            }
        }
    }

    static boolean isBehind(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
