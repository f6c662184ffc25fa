package com.rotki.portal.platform.security;

import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Makes every transaction of a visitor READ ONLY (requirement E1), whatever the service asked for: should a permission
 * ever be checked wrongly, the database still refuses to write.
 */
final class VisitorsOnlyRead extends JpaTransactionManager {

    private final transient CurrentActor currentActor;

    VisitorsOnlyRead(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, allowed(definition));
    }

    @Override
    protected void prepareSynchronization(DefaultTransactionStatus status, TransactionDefinition definition) {
        super.prepareSynchronization(status, allowed(definition));
    }

    private TransactionDefinition allowed(TransactionDefinition wanted) {
        if (currentActor.find().filter(Actor::isVisiting).isEmpty()) {
            return wanted;
        }
        var readOnly = new DefaultTransactionDefinition(wanted);
        readOnly.setReadOnly(true);
        return readOnly;
    }
}
