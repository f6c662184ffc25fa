package com.rotki.portal.appapi;

import com.rotki.portal.devices.Refusal;
import com.rotki.portal.devices.RefusalRecorder;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RequestId;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps what was refused to a known key for its owner's eyes. It happens beside the request, within bounds: the answer
 * to a known key takes no longer than that to an unknown one (requirement B1), and a flood of bad signatures costs log
 * rows and not answers.
 */
@Component
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** Waiting at the same time: of known keys, and of unknown ones, which therefore cannot crowd those out. */
    private static final int QUEUE = 1000;

    /** Long after the answer: work at the same moment would make answers to known keys measurably slower. */
    private static final long DELAY_MS = 1000;

    /** The app asks for a device before it registers it: an unknown one is its normal first step. */
    private static final Set<String> NOT_WORTH_KEEPING =
            Set.of(ProblemCode.DEVICE_UNKNOWN.code(), ProblemCode.COMPONENTS_UNAVAILABLE.code());

    private final RefusalRecorder log;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor writer =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "refusal-log"));
    private final Semaphore ofKnownKeys = new Semaphore(QUEUE);
    private final Semaphore ofUnknownKeys = new Semaphore(QUEUE);

    Refusals(RefusalRecorder log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Keeps the refusal if a known key was named and the refusal says something about it. That of an unknown key takes the
     * same way and is dropped at its end.
     */
    void record(Throwable failure, HttpServletRequest request) {
        Optional<CallTrace> trace = CallTrace.find(request);
        if (trace.isPresent()
                && failure instanceof DomainException refused
                && !NOT_WORTH_KEEPING.contains(refused.code())) {
            boolean known = trace.get().pair().known();
            schedule(refusal(refused, trace.get(), request), known, known ? ofKnownKeys : ofUnknownKeys);
        }
    }

    private void schedule(Refusal refusal, boolean known, Semaphore places) {
        if (places.tryAcquire()) {
            var unused = writer.schedule(() -> write(refusal, known, places), DELAY_MS, TimeUnit.MILLISECONDS);
        } else if (known) {
            LOG.warn("Too many refusals at once, one of {} is not kept", refusal.code());
        }
    }

    private void write(Refusal refusal, boolean known, Semaphore places) {
        places.release();
        try {
            if (known) {
                log.record(refusal);
            }
        } catch (RuntimeException e) {
            LOG.warn("A refusal of {} could not be kept", refusal.code(), e);
        }
    }

    private Refusal refusal(DomainException refused, CallTrace trace, HttpServletRequest request) {
        AppRequest called = AppRequest.of(request);
        return new Refusal(
                trace.pair().account(),
                clock.instant(),
                cause(refused),
                called.call().httpMethod().name(),
                called.call().path(),
                called.parameters().find(AppCall.Names.IDENTIFIER).orElse(null),
                trace.signatureVerified(),
                trace.clockError(),
                AppVersion.of(request),
                request.getRemoteAddr(),
                RequestId.current().orElse(""));
    }

    /** The owner is told more than the caller: which part of the credentials was wrong. */
    private static String cause(DomainException refused) {
        return refused instanceof RequestRefusedException own ? own.problem().cause() : refused.code();
    }

    @PreDestroy
    void finish() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("Some refusals were not kept");
        }
    }
}
