package com.rotki.portal.billing;

import com.rotki.portal.billing.Reconciliation.Difference;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The engine's events and the differences with it, for admins. No transaction is open while the engine is asked. */
@Service
@NameOnRecord("BillingAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
public class BillingAdministration {

    /** How many events and differences are listed. */
    public static final int MOST = 100;

    private final BillingProvider provider;
    private final BillingInbox inbox;
    private final InboxRun run;
    private final Reconciliation reconciliation;
    private final TaskExecutor executor;

    BillingAdministration(
            BillingProvider provider,
            BillingInbox inbox,
            InboxRun run,
            Reconciliation reconciliation,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.provider = provider;
        this.inbox = inbox;
        this.run = run;
        this.reconciliation = reconciliation;
        this.executor = executor;
    }

    /** Returns whether there is an engine. */
    public boolean sells() {
        return provider.sells();
    }

    /** Returns the newest {@link #MOST} events, those that need somebody first. */
    public List<ReceivedEvent> events() {
        return inbox.latest(null, MOST);
    }

    /** Returns the newest {@link #MOST} differences that were put right, the newest first. */
    public List<Difference> differences() {
        return reconciliation.latest(MOST);
    }

    /** Has an event applied once more. Returns whether there is such an event. */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    public boolean applyAgain(String eventId) {
        boolean there = inbox.again(eventId);
        run.start();
        return there;
    }

    /** Has all subscriptions that are not over compared with the engine, in the background. */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    public void reconcile() {
        executor.execute(reconciliation::run);
    }

    /**
     * Compares one account with the engine now, and puts right what differs.
     *
     * @return whether they differed; false too for an account that never bought anything
     * @throws BillingRefusedException ({@code billing.unavailable}, {@code billing.unknown-price})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    public boolean compare(AccountId account) {
        return reconciliation.compare(account);
    }
}
