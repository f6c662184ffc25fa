package com.rotki.portal.support;

import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.support.VisitSummary.VisitState;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The visits of the current agent. Somebody else's is refused like one that is over. */
@Component
class OwnVisits {

    private static final Limit LATEST = Limit.of(20);

    private final SupportVisitRepository visits;
    private final VisitSummaries summaries;
    private final CurrentActor currentActor;

    OwnVisits(SupportVisitRepository visits, VisitSummaries summaries, CurrentActor currentActor) {
        this.visits = visits;
        this.summaries = summaries;
        this.currentActor = currentActor;
    }

    Actor agent() {
        return currentActor.require();
    }

    /** Returns the agent as who they are during the visit. */
    Actor visitor(SupportVisit visit) {
        return agent().visiting(visit.account(), visit.id());
    }

    VisitSummary summary(VisitId id) {
        return summaries.of(own(visits.findById(id.value()).orElseThrow(VisitRefusedException::over)));
    }

    /** Returns the latest first, at most 20. */
    List<VisitSummary> latest() {
        return summaries.of(
                visits.findByAgentIdOrderByRequestedAtDesc(agent().person().value(), LATEST));
    }

    /** Waits for whoever is changing the visit. */
    SupportVisit locked(VisitId id) {
        return own(visits.lock(id.value()).orElseThrow(VisitRefusedException::over));
    }

    List<SupportVisit> active() {
        return visits.findByAgentIdAndState(agent().person().value(), VisitState.ACTIVE);
    }

    private SupportVisit own(SupportVisit visit) {
        if (!visit.agent().equals(agent().person())) {
            throw VisitRefusedException.over();
        }
        return visit;
    }
}
