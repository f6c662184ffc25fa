package com.rotki.portal.support;

import com.rotki.portal.account.OwnerEvent.AccountDeleted;
import com.rotki.portal.account.OwnerEvent.SessionsEnded;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.support.VisitSummary.VisitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Decides whether a visit may go on, and ends it if not: on each of its requests, when something happens to one of both
 * accounts, and every few seconds, so that open pages close and the owner has the receipt although nobody asks for a
 * page.
 */
@Component
class VisitGuard {

    private static final List<VisitState> OPEN = List.of(VisitState.REQUESTED, VisitState.APPROVED, VisitState.ACTIVE);

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

    /** Nobody can look at an account that is being deleted. Runs in the transaction of the deletion. */
    @EventListener
    void deleted(AccountDeleted event) {
        visits.findByAccountIdAndStateIn(event.account().value(), OPEN)
                .forEach(visit -> ending.end(visit, VisitEnd.ACCOUNT_CHANGED));
    }

    /** Whoever signs out during a visit ends it. */
    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Actor actor && actor.visit() != null) {
            ending.end(actor.visit(), VisitEnd.SIGNED_OUT, actor);
        }
    }

    /** So does an admin who signs an agent out everywhere. */
    @EventListener
    void signedOutEverywhere(SessionsEnded event) {
        visits.findByAgentIdAndState(event.account().value(), VisitState.ACTIVE)
                .forEach(visit -> ending.end(visit, VisitEnd.SIGNED_OUT));
    }

    /** A visit that can not be ended keeps none of the others open: its failure is told once all were looked at. */
    @Scheduled(fixedDelayString = "${portal.support.sweep:2s}")
    void sweep() {
        List<RuntimeException> failures = new ArrayList<>();
        for (SupportVisit visit : visits.findByStateIn(OPEN)) {
            try {
                policy.objection(visit).ifPresent(cause -> ending.end(visit, cause));
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        failures.stream()
                .reduce((first, other) -> {
                    first.addSuppressed(other);
                    return first;
                })
                .ifPresent(failure -> {
                    throw failure;
                });
    }
}
