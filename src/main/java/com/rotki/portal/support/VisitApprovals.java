package com.rotki.portal.support;

import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.support.VisitEvent.VisitApproved;
import com.rotki.portal.support.VisitSummary.VisitState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second person of a visit without the owner's code (requirement E3). */
@Service
@NameOnRecord("VisitApprovals")
@PreAuthorize(Permissions.WRITE_VISIT_APPROVALS)
@Transactional(readOnly = true)
public class VisitApprovals {

    private static final Limit MOST = Limit.of(50);

    private final SupportVisitRepository visits;
    private final VisitEnding ending;
    private final VisitSummaries summaries;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitApprovals(
            SupportVisitRepository visits,
            VisitEnding ending,
            VisitSummaries summaries,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.ending = ending;
        this.summaries = summaries;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the requests of others that wait for an answer, the oldest first, at most 50. */
    public List<VisitSummary> waiting() {
        var me = currentActor.require().person();
        Instant now = clock.instant();
        return summaries.of(visits.findByStateOrderByRequestedAt(VisitState.REQUESTED, MOST).stream()
                .filter(visit -> !visit.over(now) && !visit.agent().equals(me))
                .toList());
    }

    /**
     * Lets the agent who asked look at the account. They have 15 minutes to begin.
     *
     * @throws VisitRefusedException ({@code support.visit-over}) if it lapsed or was answered already
     * @throws VisitRefusedException ({@code support.own-request})
     */
    @PreAuthorize(Permissions.WRITE_VISIT_APPROVALS)
    @Transactional
    public void approve(VisitId id) {
        SupportVisit visit = visits.lock(id.value()).orElseThrow(VisitRefusedException::over);
        Actor approver = currentActor.require();
        Instant now = clock.instant();
        visit.approve(approver, now);
        VisitReason why = visit.reason();
        events.publishEvent(
                new VisitApproved(visit.account(), now, approver, id, visit.agentName(), why.text(), why.ticket()));
    }

    /**
     * Refuses the request.
     *
     * @throws VisitRefusedException ({@code support.visit-over}) if it was answered already
     * @throws VisitRefusedException ({@code support.own-request})
     */
    @PreAuthorize(Permissions.WRITE_VISIT_APPROVALS)
    @Transactional
    public void reject(VisitId id) {
        SupportVisit visit = visits.lock(id.value()).orElseThrow(VisitRefusedException::over);
        Actor approver = currentActor.require();
        if (visit.agent().equals(approver.person())) {
            throw VisitRefusedException.ownRequest();
        }
        if (!visit.requested()) {
            throw VisitRefusedException.over();
        }
        ending.end(id, VisitEnd.REJECTED, approver);
    }
}
