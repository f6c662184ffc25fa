package com.rotki.portal.support;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.support.VisitEvent.VisitRequested;
import com.rotki.portal.support.VisitSummary.VisitWay;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a support visit: with the owner's code, or with a second person's approval. */
@Service
@NameOnRecord("VisitRequests")
@PreAuthorize(Permissions.WRITE_VISITS)
@Transactional(readOnly = true)
public class VisitRequests {

    private final SupportVisitRepository visits;
    private final SupportCodes codes;
    private final OwnVisits own;
    private final VisitPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitRequests(
            SupportVisitRepository visits,
            SupportCodes codes,
            OwnVisits own,
            VisitPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.codes = codes;
        this.own = own;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Uses the owner's code up. The visit can begin within 15 minutes, by this agent only.
     *
     * @param code as typed; blanks and dashes do not matter
     * @throws VisitRefusedException ({@code support.not-visitable})
     * @throws VisitRequestRefusedException ({@code support.wrong-code}); after five of them the code is dead
     */
    @PreAuthorize(Permissions.WRITE_VISITS)
    @Transactional(noRollbackFor = VisitRequestRefusedException.class)
    public VisitId withCode(AccountId account, VisitReason reason, String code) {
        policy.requireVisitable(account);
        codes.redeem(account, code);
        return visits.save(visit(account, reason, VisitWay.CODE)).id();
    }

    /**
     * Asks for a visit without the owner's code. The owner is told at once; another member of staff has one hour to
     * approve it.
     *
     * @throws VisitRefusedException ({@code support.not-visitable})
     */
    @PreAuthorize(Permissions.WRITE_VISITS)
    @Transactional
    public VisitId withoutCode(AccountId account, VisitReason reason) {
        policy.requireVisitable(account);
        SupportVisit visit = visits.save(visit(account, reason, VisitWay.BREAK_GLASS));
        Actor agent = own.agent();
        events.publishEvent(new VisitRequested(
                account, clock.instant(), agent, visit.id(), agent.name(), reason.text(), reason.ticket()));
        return visit.id();
    }

    /** Returns the current agent's visits, the latest first, at most 20. */
    public List<VisitSummary> mine() {
        return own.latest();
    }

    private SupportVisit visit(AccountId account, VisitReason reason, VisitWay way) {
        return new SupportVisit(account, own.agent(), reason, way, clock.instant());
    }
}
