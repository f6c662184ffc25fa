package com.rotki.portal.support;

import com.rotki.portal.platform.VisitId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides whether a visit may go on, and ends it if not. */
@Component
class VisitGuard {

    private final SupportVisitRepository visits;
    private final VisitPolicy policy;
    private final VisitEnding ending;

    VisitGuard(SupportVisitRepository visits, VisitPolicy policy, VisitEnding ending) {
        this.visits = visits;
        this.policy = policy;
        this.ending = ending;
    }

    /** Returns why the visit has ended, or empty if it goes on. */
    Optional<VisitEnd> check(VisitId id) {
        SupportVisit visit = visits.findById(id.value()).orElse(null);
        if (visit == null) {
            return Optional.of(VisitEnd.LAPSED);
        }
        if (!visit.active()) {
            return Optional.of(visit.end());
        }
        Optional<VisitEnd> objection = policy.objection(visit);
        objection.ifPresent(cause -> ending.end(visit, cause));
        return objection;
    }
}
