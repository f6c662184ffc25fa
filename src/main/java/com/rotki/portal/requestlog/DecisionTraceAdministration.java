package com.rotki.portal.requestlog;

import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why any request of the app was refused, step by step (requirement B-30), for admins. */
@Service
@NameOnRecord("DecisionTraceAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class DecisionTraceAdministration {

    private final DecisionTraceRepository traces;

    DecisionTraceAdministration(DecisionTraceRepository traces) {
        this.traces = traces;
    }

    /** Returns the trace of a refused request, in whatever case its id is typed; empty if none is kept. */
    public Optional<DecisionTrace> find(String requestId) {
        return traces.findByRequestId(RequestKey.of(requestId)).map(DecisionTraceEntry::trace);
    }
}
