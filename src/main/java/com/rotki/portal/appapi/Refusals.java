package com.rotki.portal.appapi;

import com.rotki.portal.devices.AppClient;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RequestId;
import com.rotki.portal.requestlog.DecisionTrace;
import com.rotki.portal.requestlog.DecisionTraceRecorder;
import com.rotki.portal.requestlog.Refusal;
import com.rotki.portal.requestlog.RefusalRecorder;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps refused requests: how the decision came about for admins, and for a known key for its owner, too. It happens
 * beside the request, within bounds: the answer to a known key takes no longer than that to an unknown one (requirement
 * B1), and a flood of bad signatures costs log rows and not answers.
 */
@Component
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** Waiting at the same time: of known keys, and of unknown ones, which therefore cannot crowd those out. */
    private static final int QUEUE = 1000;

    /** Long after the answer: work at the same moment would make answers to known keys measurably slower. */
    private static final long DELAY_MS = 1000;

    private final RefusalRecorder log;
    private final DecisionTraceRecorder traces;
    private final AppApiSettings settings;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor writer =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "refusal-log"));
    private final Semaphore ofKnownKeys = new Semaphore(QUEUE);
    private final Semaphore ofUnknownKeys = new Semaphore(QUEUE);

    Refusals(RefusalRecorder log, DecisionTraceRecorder traces, AppApiSettings settings, Clock clock) {
        this.log = log;
        this.traces = traces;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps how the refusal came about and, if a known key was named and it says something to the owner, the refusal.
     * That of an unknown key takes the same way and is dropped at its end.
     */
    void record(Throwable failure, HttpServletRequest request) {
        if (failure instanceof DomainException refused) {
            Instant at = clock.instant();
            Optional<CallTrace> trace = CallTrace.find(request);
            DecisionTrace decision = new RefusedCall(refused, cause(refused), trace.orElse(null))
                    .trace(request, at, settings.freshness());
            Optional<Refusal> refusal =
                    trace.filter(known -> isKept(refused)).map(known -> refusal(refused, known, request, at));
            boolean known = decision.account() != null;
            schedule(decision, known, refusal, known ? ofKnownKeys : ofUnknownKeys);
        }
    }

    private void schedule(DecisionTrace decision, boolean known, Optional<Refusal> refusal, Semaphore places) {
        if (places.tryAcquire()) {
            var unused = writer.schedule(
                    () -> write(decision, refusal.filter(told -> known), places), DELAY_MS, TimeUnit.MILLISECONDS);
        } else if (known) {
            LOG.warn("Too many refusals at once, one of {} is not kept", decision.code());
        }
    }

    private void write(DecisionTrace decision, Optional<Refusal> refusal, Semaphore places) {
        places.release();
        try {
            traces.record(decision);
            refusal.ifPresent(log::record);
        } catch (RuntimeException e) {
            LOG.warn("A refusal of {} could not be kept", decision.code(), e);
        }
    }

    private static Refusal refusal(DomainException refused, CallTrace trace, HttpServletRequest request, Instant at) {
        AppRequest called = AppRequest.of(request);
        return new Refusal(
                trace.credentials().account(),
                at,
                cause(refused),
                called.call().httpMethod().name(),
                called.call().path(),
                called.parameters().find(AppCall.Names.IDENTIFIER).orElse(null),
                trace.signatureVerified(),
                trace.clockError(),
                AppClient.of(request::getHeader).version(),
                request.getRemoteAddr(),
                RequestId.current().orElse(""));
    }

    /** The owner is told more than the caller: which part of the credentials was wrong. */
    private static String cause(DomainException refused) {
        return AppRefusal.ofCode(refused.code()).map(AppRefusal::cause).orElse(refused.code());
    }

    private static boolean isKept(DomainException refused) {
        return AppRefusal.ofCode(refused.code()).map(AppRefusal::isKept).orElse(true);
    }

    @PreDestroy
    void finish() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("Some refusals were not kept");
        }
    }
}
