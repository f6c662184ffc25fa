package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.StoredMoment;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down how refusals came about. Like {@link RefusalRecorder} it is no service that a person calls. Whoever has a
 * known API Key, or makes one up, can have requests refused as fast as they like: beyond a number an hour, which no app
 * reaches, nothing more is kept.
 */
@Component
public class DecisionTraceRecorder {

    private static final int OF_AN_ACCOUNT = 200;
    private static final int OF_UNKNOWN_KEYS = 2000;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final DecisionTraceRepository traces;

    DecisionTraceRecorder(DecisionTraceRepository traces) {
        this.traces = traces;
    }

    /** Keeps the trace, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(DecisionTrace trace) {
        if (!crowded(trace.account(), trace.at())) {
            traces.save(new DecisionTraceEntry(trace));
        }
    }

    private boolean crowded(@Nullable AccountId account, Instant now) {
        Instant since = now.minus(WITHIN);
        Instant latest = StoredMoment.latest(now);
        return account == null
                ? traces.countByAccountIdIsNullAndRefusedAtBetween(since, latest) >= OF_UNKNOWN_KEYS
                : traces.countByAccountIdAndRefusedAtBetween(account.value(), since, latest) >= OF_AN_ACCOUNT;
    }
}
