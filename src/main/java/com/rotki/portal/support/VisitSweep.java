package com.rotki.portal.support;

import com.rotki.portal.account.OwnerEvent.AccountDeleted;
import com.rotki.portal.account.OwnerEvent.SessionsEnded;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.support.VisitSummary.VisitState;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Ends what must not go on, although nobody asks for a page: so open pages close and the owner has the receipt. */
@Component
class VisitSweep {

    private static final List<VisitState> OPEN = List.of(VisitState.REQUESTED, VisitState.APPROVED, VisitState.ACTIVE);

    private final SupportVisitRepository visits;
    private final VisitPolicy policy;
    private final VisitEnding ending;

    VisitSweep(SupportVisitRepository visits, VisitPolicy policy, VisitEnding ending) {
        this.visits = visits;
        this.policy = policy;
        this.ending = ending;
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
    void run() {
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
