package com.rotki.portal.billing;

import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.SealedText;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.subscription.PaidPlans;
import com.rotki.portal.subscription.TierCatalogue;
import com.rotki.portal.throttle.CallerLimits;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the portal does with an engine, for a test that brings one: the rest are the beans of the running portal. */
public final class PortalWithEngine {

    private final ApplicationContext portal;
    private final BillingProvider engine;
    private final BillingSync sync;
    private final BillingInbox inbox;
    private final KnownPrices prices;

    public PortalWithEngine(ApplicationContext portal, BillingProvider engine) {
        this.portal = portal;
        this.engine = engine;
        prices = new KnownPrices(engine, bean(TierCatalogue.class), bean(JdbcClient.class));
        inbox = new BillingInbox(engine, bean(SealedText.class), bean(JdbcClient.class), bean(Clock.class));
        sync = new BillingSync(
                engine,
                bean(BillingCustomers.class),
                prices,
                bean(BillingRecords.class),
                bean(BillingActs.class),
                bean(PaidPlans.class),
                bean(TransactionTemplate.class),
                portal,
                bean(Clock.class));
    }

    /** An event comes, and is applied. */
    public void arrive(byte[] body, Map<String, String> headers) {
        inbox.take(body, headers);
        new InboxRun(engine, inbox, bean(BillingCustomers.class), sync, bean(ToldPlans.class), new SyncTaskExecutor())
                .applyAll();
    }

    public PurchaseService purchases() {
        return new PurchaseService(
                engine,
                bean(Purchases.class),
                prices,
                bean(BillingCustomers.class),
                bean(PurchaseService.Eligibility.class),
                sync,
                bean(BillingActs.class),
                bean(PortalSettings.class),
                bean(CurrentActor.class));
    }

    public BillingService billing() {
        return new BillingService(
                engine,
                bean(BillingCustomers.class),
                prices,
                new BillingOverviews(engine, bean(BillingRecords.class), prices, bean(ToldPlans.class)),
                sync,
                bean(BillingActs.class),
                bean(PortalSettings.class),
                bean(CurrentActor.class),
                bean(CallerLimits.class));
    }

    private <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }
}
