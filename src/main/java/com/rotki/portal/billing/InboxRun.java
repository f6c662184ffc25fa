package com.rotki.portal.billing;

import com.rotki.portal.billing.BillingInbox.WaitingEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DomainException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Applies events as they come, one run at a time. Two nodes share the work: an event is claimed before it is applied. */
@Component
class InboxRun {

    private static final Logger LOG = LoggerFactory.getLogger(InboxRun.class);

    /** Longer than all questions about one customer take, with their time-outs. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** The problem of an event that a fault of the portal keeps from being applied. */
    private static final String UNEXPECTED = "unexpected";

    private final BillingProvider provider;
    private final BillingInbox inbox;
    private final BillingCustomers customers;
    private final BillingSync sync;
    private final ToldPlans told;
    private final TaskExecutor executor;
    private final AtomicBoolean running = new AtomicBoolean();

    InboxRun(
            BillingProvider provider,
            BillingInbox inbox,
            BillingCustomers customers,
            BillingSync sync,
            ToldPlans told,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.provider = provider;
        this.inbox = inbox;
        this.customers = customers;
        this.sync = sync;
        this.told = told;
        this.executor = executor;
    }

    /** Starts a run on another thread, unless one is under way, which takes what is new too, or there is no engine. */
    @Scheduled(fixedDelayString = "${portal.billing.interval:1s}")
    void start() {
        if (provider.sendsEvents() && running.compareAndSet(false, true)) {
            try {
                executor.execute(this::applyAll);
            } catch (TaskRejectedException stopping) {
                running.set(false);
            }
        }
    }

    /** Applies all that is due, on this thread. */
    void applyAll() {
        try {
            Optional<WaitingEvent> event = inbox.claim(LEASE);
            while (event.isPresent()) {
                apply(event.get());
                event = inbox.claim(LEASE);
            }
        } finally {
            running.set(false);
        }
    }

    private void look(WaitingEvent event) {
        Optional<AccountId> account = Optional.ofNullable(event.customerId()).flatMap(customers::accountOf);
        account.ifPresent(sync::look);
        inbox.settle(event, account.isPresent());
    }

    private void takeOver(WaitingEvent event) {
        ToldPlan plan = provider.told(inbox.content(event));
        if (told.apply(plan)) {
            inbox.settle(event, true);
        } else {
            inbox.await(event, plan.email());
        }
    }

    private void apply(WaitingEvent event) {
        try {
            if (provider.tells()) {
                takeOver(event);
            } else {
                look(event);
            }
        } catch (DomainException refused) {
            LOG.warn("Event {} of the billing engine ({}) waits: {}", event.id(), event.type(), refused.code());
            inbox.postpone(event, refused.code());
        } catch (RuntimeException failed) {
            // Whatever it was, it is shown and tried again, and the events behind it are applied.
            LOG.error("Event {} of the billing engine ({}) waits", event.id(), event.type(), failed);
            inbox.postpone(event, UNEXPECTED);
        }
    }
}
