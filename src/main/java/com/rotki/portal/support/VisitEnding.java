package com.rotki.portal.support;

import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.support.VisitEvent.VisitEnded;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends visits, for whatever cause and whoever notices first; that happens once, and the owner gets the receipt. */
@Component
class VisitEnding {

    private final SupportVisitRepository visits;
    private final VisitPages pages;
    private final OutsideVisit withoutVisitor;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitEnding(
            SupportVisitRepository visits,
            VisitPages pages,
            OutsideVisit withoutVisitor,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.pages = pages;
        this.withoutVisitor = withoutVisitor;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Ends the visit in the name of {@code by}, unless it has ended already. */
    void end(VisitId id, VisitEnd cause, Actor by) {
        withoutVisitor.run(() -> transactions.execute(status -> {
            visits.lock(id.value()).filter(visit -> !visit.ended()).ifPresent(visit -> end(visit, cause, by));
            return id;
        }));
    }

    /** Ends the visit because the portal noticed that it must not go on. */
    void end(SupportVisit visit, VisitEnd cause) {
        Instant now = clock.instant();
        end(visit.id(), cause, new Actor(visit.account(), "portal", Actor.Kind.SYSTEM, Role.SUBSCRIBER, now));
    }

    private void end(SupportVisit visit, VisitEnd cause, Actor by) {
        Instant now = clock.instant();
        visit.end(cause, now);
        events.publishEvent(new VisitEnded(
                visit.account(), now, by, visit.id(), visit.agentName(), visit.reason(), cause, pages.of(visit.id())));
    }
}
