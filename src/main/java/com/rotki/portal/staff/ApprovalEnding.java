package com.rotki.portal.staff;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.ApprovalEvent.ApprovalExpired;
import com.rotki.portal.staff.ApprovalSummary.ApprovalState;
import com.rotki.portal.staff.RoleEvent.RoleGranted;
import com.rotki.portal.staff.RoleEvent.RoleWithdrawn;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends open requests after a day, and when the requester loses the role. */
@Component
class ApprovalEnding {

    private final ApprovalRepository approvals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovalEnding(ApprovalRepository approvals, ApplicationEventPublisher events, Clock clock) {
        this.approvals = approvals;
        this.events = events;
        this.clock = clock;
    }

    /** Tells the requester that nobody answered in time. */
    @Scheduled(fixedDelayString = "${portal.account.approvals-sweep:1m}")
    @Transactional
    public void expire() {
        Instant now = clock.instant();
        approvals
                .findByStateAndRequestedAtLessThanEqualOrderById(ApprovalState.OPEN, now.minus(Approval.LIFETIME))
                .stream()
                .filter(approval -> approval.expire(now))
                .forEach(approval -> expired(approval, now));
    }

    /** Runs in the transaction that takes the role. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void roleGone(RoleWithdrawn event) {
        endWithRole(event.account());
    }

    /** A new role replaces the one before. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void roleChanged(RoleGranted event) {
        if (event.role() != Role.ADMIN) {
            endWithRole(event.account());
        }
    }

    private void endWithRole(AccountId admin) {
        Instant now = clock.instant();
        approvals
                .findByRequestedByAndStateOrderById(admin.value(), ApprovalState.OPEN)
                .forEach(approval -> approval.endWithRole(now));
    }

    private void expired(Approval approval, Instant at) {
        var portal = new Actor(approval.requester(), "portal", Actor.Kind.SYSTEM, Role.ADMIN, at);
        events.publishEvent(new ApprovalExpired(
                approval.requester(),
                at,
                portal,
                approval.id(),
                approval.kind(),
                approval.summary(),
                approval.request().reason()));
    }
}
