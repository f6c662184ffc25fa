package com.rotki.portal.billing;

import com.rotki.portal.billing.Reconciliation.Difference;
import com.rotki.portal.billing.ToldPlans.KeptPlan;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** How many events of one account are listed. */
    private static final int MOST_OF_ACCOUNT = 20;

    private final BillingProvider provider;
    private final BillingCustomers customers;
    private final BillingOverviews overviews;
    private final BillingInbox inbox;
    private final ToldPlans told;
    private final InboxRun run;
    private final Reconciliation reconciliation;
    private final TaskExecutor executor;

    BillingAdministration(
            BillingProvider provider,
            BillingCustomers customers,
            BillingOverviews overviews,
            BillingInbox inbox,
            ToldPlans told,
            InboxRun run,
            Reconciliation reconciliation,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.provider = provider;
        this.customers = customers;
        this.overviews = overviews;
        this.inbox = inbox;
        this.told = told;
        this.run = run;
        this.reconciliation = reconciliation;
        this.executor = executor;
    }

    /** Returns whether there is an engine. */
    public boolean sells() {
        return provider.sells();
    }

    /** Returns whether somebody tells this portal of plans: an engine, or a shop that can't be asked. */
    public boolean sendsEvents() {
        return provider.sendsEvents();
    }

    /** Returns the newest {@link #MOST} events, those that need somebody first. */
    public List<ReceivedEvent> events() {
        return inbox.latest(MOST);
    }

    /** Returns the newest {@link #MOST} differences that were put right, the newest first. */
    public List<Difference> differences() {
        return reconciliation.latest(MOST);
    }

    /** Returns what an account pays, with what was told of it; empty for one that is no customer of the engine or shop. */
    public Optional<AccountBilling> account(AccountId account) {
        Optional<String> customer =
                provider.tells() ? told.find(account).map(KeptPlan::reference) : customers.find(account);
        return customer.map(id -> new AccountBilling(
                id,
                provider.customerPage(id).orElse(null),
                overviews.of(account),
                inbox.latest(account, MOST_OF_ACCOUNT)));
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

    /**
     * An account at the engine.
     *
     * @param customerId its id there
     * @param page the engine's own page about it; null if the engine has none
     * @param events the newest first
     */
    public record AccountBilling(
            String customerId, @Nullable URI page, BillingOverview overview, List<ReceivedEvent> events) {

        /** Copies the list. */
        public AccountBilling {
            events = List.copyOf(events);
        }
    }
}
