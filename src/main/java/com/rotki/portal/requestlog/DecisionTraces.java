package com.rotki.portal.requestlog;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why requests of the current account's apps were refused, step by step (requirement B-30). */
@Service
@NameOnRecord("DecisionTraces")
@PreAuthorize(Permissions.READ_DEVICES)
@Transactional(readOnly = true)
public class DecisionTraces {

    private final DecisionTraceRepository traces;
    private final CurrentActor currentActor;

    DecisionTraces(DecisionTraceRepository traces, CurrentActor currentActor) {
        this.traces = traces;
        this.currentActor = currentActor;
    }

    /**
     * Returns the trace of a refused request that named the current account's API Key, without its sender's unproven
     * claims; empty if there is none or it belongs to another account.
     */
    public Optional<DecisionTrace> find(String requestId) {
        return traces.findByAccountIdAndRequestId(currentActor.account().value(), RequestKey.of(requestId))
                .map(DecisionTraceEntry::trace)
                .map(DecisionTrace::redacted);
    }
}
