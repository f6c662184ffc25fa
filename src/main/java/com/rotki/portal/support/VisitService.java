package com.rotki.portal.support;

import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.support.VisitEvent.VisitExtended;
import com.rotki.portal.support.VisitEvent.VisitPageViewed;
import com.rotki.portal.support.VisitEvent.VisitStarted;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The course of a visit, for the agent who is on it. A visitor may write nothing, so this is called with the agent's own
 * authentication. Somebody else's visit is refused like one that is over.
 */
@Service
@NameOnRecord("VisitService")
@PreAuthorize(Permissions.WRITE_VISITS)
@Transactional(readOnly = true)
public class VisitService {

    private final SupportVisitRepository visits;
    private final VisitPolicy standing;
    private final VisitPages pages;
    private final VisitEnding ending;
    private final VisitSummaries summaries;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitService(
            SupportVisitRepository visits,
            VisitPolicy standing,
            VisitPages pages,
            VisitEnding ending,
            VisitSummaries summaries,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.standing = standing;
        this.pages = pages;
        this.ending = ending;
        this.summaries = summaries;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns one of the current agent's visits.
     *
     * @throws VisitRefusedException ({@code support.visit-over}) if it is not this agent's
     */
    public VisitSummary find(VisitId id) {
        return summaries.of(own(visits.findById(id.value()).orElseThrow(VisitRefusedException::over)));
    }

    /**
     * Begins an approved visit, for 20 minutes, and ends another one that this agent is on. A visit that is under way
     * goes on as it is: the agent may have lost the session.
     *
     * @return who the agent is during the visit
     * @throws VisitRefusedException ({@code support.visit-over}) if it was not approved, lapsed, or is over
     * @throws VisitRefusedException ({@code support.not-visitable}) if the account is no subscriber's any more
     */
    @PreAuthorize(Permissions.WRITE_VISITS)
    @Transactional
    public Actor begin(VisitId id) {
        Actor agent = currentActor.require();
        SupportVisit visit = locked(id);
        standing.requireVisitable(visit.remainingAccount().orElseThrow(VisitRefusedException::over));
        Instant now = clock.instant();
        if (visit.running(now)) {
            return agent.visiting(visit.account(), id);
        }
        visits.findByAgentIdAndState(agent.person().value(), VisitState.ACTIVE)
                .forEach(other -> ending.end(other.id(), VisitEnd.REPLACED, agent));
        visit.begin(now);
        Actor visitor = agent.visiting(visit.account(), id);
        VisitReason why = visit.reason();
        events.publishEvent(new VisitStarted(
                visit.account(),
                now,
                visitor,
                id,
                visit.agentName(),
                why.text(),
                why.ticket(),
                visit.way().name()));
        return visitor;
    }

    /**
     * Gives the visit 20 minutes more, once.
     *
     * @throws VisitRefusedException ({@code support.visit-over}, {@code support.extended-already})
     */
    @PreAuthorize(Permissions.WRITE_VISITS)
    @Transactional
    public void extend(VisitId id) {
        SupportVisit visit = locked(id);
        Instant now = clock.instant();
        visit.extend(now);
        events.publishEvent(new VisitExtended(visit.account(), now, visitor(visit), id));
    }

    /**
     * Puts on record that the agent opened a page.
     *
     * @param address of the page, without a leading slash
     * @throws VisitRefusedException ({@code support.visit-over})
     */
    @PreAuthorize(Permissions.WRITE_VISITS)
    @Transactional
    public void pageViewed(VisitId id, String address) {
        SupportVisit visit = locked(id);
        Instant now = clock.instant();
        if (!visit.running(now)) {
            throw VisitRefusedException.over();
        }
        events.publishEvent(new VisitPageViewed(visit.account(), now, visitor(visit), id, pages.add(id, address, now)));
    }

    /** Ends a visit, or takes back the wish for one. Safe to call twice. */
    @PreAuthorize(Permissions.WRITE_VISITS)
    @Transactional
    public void leave(VisitId id) {
        SupportVisit visit = locked(id);
        if (!visit.ended()) {
            ending.end(id, VisitEnd.LEFT, visitor(visit));
        }
    }

    private SupportVisit locked(VisitId id) {
        return own(visits.lock(id.value()).orElseThrow(VisitRefusedException::over));
    }

    private SupportVisit own(SupportVisit visit) {
        if (!visit.agent().equals(currentActor.require().person())) {
            throw VisitRefusedException.over();
        }
        return visit;
    }

    private Actor visitor(SupportVisit visit) {
        return currentActor.require().visiting(visit.account(), visit.id());
    }
}
