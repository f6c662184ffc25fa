package com.rotki.portal.support;

import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
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
 * The course of a visit, for the agent who is on it. A visitor may write nothing, so this is called with the agent's
 * own authentication. Somebody else's visit is refused like one that is over.
 */
@Service
@NameOnRecord("VisitService")
@PreAuthorize(Permissions.WRITE_VISITS)
@Transactional(readOnly = true)
public class VisitService {

    private final OwnVisits visits;
    private final VisitPolicy policy;
    private final VisitPages pages;
    private final VisitEnding ending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitService(
            OwnVisits visits,
            VisitPolicy policy,
            VisitPages pages,
            VisitEnding ending,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.policy = policy;
        this.pages = pages;
        this.ending = ending;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns one of the current agent's visits.
     *
     * @throws VisitRefusedException ({@code support.visit-over}) if it is not this agent's
     */
    public VisitSummary find(VisitId id) {
        return visits.summary(id);
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
        Actor agent = visits.agent();
        SupportVisit visit = visits.locked(id);
        policy.requireVisitable(visit.remainingAccount().orElseThrow(VisitRefusedException::over));
        Instant now = clock.instant();
        if (visit.running(now)) {
            return visits.visitor(visit);
        }
        visits.active().forEach(other -> ending.end(other.id(), VisitEnd.REPLACED, agent));
        visit.begin(now);
        Actor visitor = visits.visitor(visit);
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
        SupportVisit visit = visits.locked(id);
        Instant now = clock.instant();
        visit.extend(now);
        events.publishEvent(new VisitExtended(visit.account(), now, visits.visitor(visit), id));
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
        SupportVisit visit = visits.locked(id);
        Instant now = clock.instant();
        if (!visit.running(now)) {
            throw VisitRefusedException.over();
        }
        events.publishEvent(
                new VisitPageViewed(visit.account(), now, visits.visitor(visit), id, pages.add(id, address, now)));
    }

    /** Ends a visit, or takes back the wish for one. Safe to call twice. */
    @PreAuthorize(Permissions.WRITE_VISITS)
    @Transactional
    public void leave(VisitId id) {
        SupportVisit visit = visits.locked(id);
        if (!visit.ended()) {
            ending.end(id, VisitEnd.LEFT, visits.visitor(visit));
        }
    }
}
