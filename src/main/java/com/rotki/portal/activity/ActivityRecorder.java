package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountEvent;
import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down what happened to an account, in the transaction of the change itself: either both are there or neither is
 * (requirement A7).
 */
@Component
class ActivityRecorder {

    private final ActivityChain chain;
    private final EntityManager changes;

    ActivityRecorder(ActivityChain chain, EntityManager changes) {
        this.chain = chain;
        this.changes = changes;
    }

    @EventListener
    @Transactional
    public void record(AccountEvent event) {
        if (event.worthLogging()) {
            pending().add(Entry.of(event));
        }
    }

    private PendingEntries pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEntries.class::isInstance)
                .map(PendingEntries.class::cast)
                .findFirst()
                .orElseGet(this::register);
    }

    private PendingEntries register() {
        PendingEntries pending = new PendingEntries(chain, changes);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }
}
