package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.billing.BillingOverview;
import com.rotki.portal.billing.BillingOverview.Next;
import com.rotki.portal.billing.BillingOverview.PaidFor;
import com.rotki.portal.billing.BillingService;
import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.PaymentState;
import com.rotki.portal.billing.PortalWithEngine;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.AccountEntitlements;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Stripe says becomes the plan, through the signed events and the questions that they lead to. */
@DatabaseTest
class StripeInThePortalTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AccountEntitlements entitlements;

    @Autowired
    private SubscriptionService subscriptions;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private FakeStripe fake = new FakeStripe(new TestClock());
    private FakeStripeEngine stripe = fake.engine;
    private PortalWithEngine portal;
    private AccountId owner = AccountId.newId();
    private String basic = "";
    private String advanced = "";
    private int events;

    @BeforeEach
    void openTheShop() {
        jdbc.sql("delete from billing_event").update();
        fake.close();
        fake = new FakeStripe(clock);
        stripe = fake.engine;
        basic = stripe.price("basic-monthly", "month", 1_000, "eur");
        advanced = stripe.price("advanced-monthly", "month", 2_500, "eur");
        var settings = new StripeSettings(
                Secret.of(FakeStripe.KEY),
                List.of(Secret.of(FakeStripe.WEBHOOK_SECRET)),
                fake.base(),
                URI.create("https://dashboard.stripe.com"),
                false,
                false);
        var calls = new StripeCalls(settings, Duration.ofSeconds(2), 0);
        portal = new PortalWithEngine(
                context, new StripeProvider(settings, calls, () -> List.of("basic", "advanced"), clock));
        owner = accounts.account(Role.SUBSCRIBER);
    }

    @AfterEach
    void closeTheShop() {
        fake.close();
        // The next fake counts its customers and invoices from one again.
        List.of("billing_customer", "billing_payment")
                .forEach(table -> jdbc.sql("delete from " + table + " where account_id = :account")
                        .param("account", owner.value())
                        .update());
    }

    @Test
    void whatIsBoughtIsThePlan() {
        buy("basic", true);

        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(tier()).isEqualTo("Basic");
        assertThat(payments()).extracting(EnginePayment::amount).containsExactly(1_000L);
        assertThat(periodEnd()).isEqualTo(plusMonths(1));
        assertThat(kinds()).containsOnlyOnce("PlanBought");
    }

    @Test
    void onePeriodEndsWithItsMonth() {
        buy("basic", false);

        assertThat(status()).isEqualTo(SubscriptionStatus.CANCELLED);
        assertThat(plan().renews()).isFalse();
        clock.set(plusMonths(1));
        assertThat(status()).isEqualTo(SubscriptionStatus.EXPIRED);
    }

    @Test
    void upgradeCountsAtOnce() {
        buy("basic", true);
        act(billing -> billing.changeNow("advanced", BillingCycle.MONTHLY));

        assertThat(tier()).isEqualTo("Advanced");
        assertThat(payments()).extracting(EnginePayment::amount).contains(1_500L);
        assertThat(kinds()).containsOnlyOnce("PlanChanged").doesNotContain("PlanRenewed");
    }

    @Test
    void lowerTierComesWithTheNextPeriod() {
        String id = buy("advanced", true);
        act(billing -> billing.changeAtEnd("basic", BillingCycle.MONTHLY));

        assertThat(tier()).isEqualTo("Advanced");
        assertThat(plan().next()).extracting(Next::tierName).isEqualTo("Basic");

        FakeStripeSubscriptions.item(stripe.get(id)).set("price", stripe.get(basic));
        clock.set(plusMonths(1));
        stripe.renew(id, "active", "paid");
        stripe.get(id).putNull("schedule");
        arrive("invoice.paid");

        assertThat(tier()).isEqualTo("Basic");
        assertThat(plan().next()).isNull();
        assertThat(kinds())
                .containsOnlyOnce("PlanChangePlanned", "PlanChanged", "PlanRenewed")
                .doesNotContain("PlanChangeTakenBack");
    }

    @Test
    void plannedChangeIsTakenBack() {
        buy("advanced", true);
        act(billing -> billing.changeAtEnd("basic", BillingCycle.MONTHLY));
        act(BillingService::keepPlan);

        assertThat(plan().next()).isNull();
        assertThat(kinds()).containsOnlyOnce("PlanChangeTakenBack");
    }

    @Test
    void cancelledPlanWorksToItsEndAndIsResumed() {
        String id = buy("basic", true);
        act(billing -> billing.cancel("too dear"));
        assertThat(status()).isEqualTo(SubscriptionStatus.CANCELLED);

        act(BillingService::resume);
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);

        clock.set(plusMonths(1));
        stripe.renew(id, "active", "paid");
        arrive("invoice.paid");
        assertThat(periodEnd()).isEqualTo(plusMonths(2));
        assertThat(kinds()).containsOnlyOnce("PlanCancelled", "PlanResumed", "PlanRenewed");
    }

    @Test
    void failedRenewalIsPastDueUntilItIsPaid() {
        String id = buy("basic", true);
        clock.set(plusMonths(1));
        String invoice = stripe.renew(id, "past_due", "open");
        arrive("invoice.payment_failed");

        assertThat(status()).isEqualTo(SubscriptionStatus.PAST_DUE);
        assertThat(entitlements.of(owner).active()).isTrue();
        assertThat(payments().getFirst().state()).isEqualTo(PaymentState.FAILED);

        stripe.get(invoice).put("status", "paid").put("amount_paid", 1_000);
        stripe.get(id).put("status", "active");
        arrive("invoice.paid");

        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(periodEnd()).isEqualTo(plusMonths(2));
        assertThat(kinds()).containsOnlyOnce("PaymentFailed", "PaymentRecovered");
    }

    @Test
    void renewalThatIsUnderWayIsActiveUntilItIsPaid() {
        String id = renewalInTheHourBefore();
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(shown().renewalUnderWay()).isTrue();

        clock.advance(Duration.ofHours(1));
        stripe.get(stripe.get(id).get("latest_invoice").asString()).put("status", "open");
        stripe.invoices.intent(id, "processing");
        arrive("invoice.finalized");
        clock.advance(Duration.ofDays(3));
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(entitlements.of(owner).active()).isTrue();
        assertThat(kinds()).doesNotContain("PaymentFailed", "PlanRenewed");

        stripe.invoices.confirm(id);
        arrive("invoice.paid");
        assertThat(shown().renewalUnderWay()).isFalse();
        assertThat(periodEnd()).isEqualTo(plusMonths(2));
        assertThat(kinds()).containsOnlyOnce("PlanRenewed").doesNotContain("PaymentFailed", "PaymentRecovered");
    }

    @Test
    void renewalThatWasUnderWayAndFailsIsPastDue() {
        String id = renewalInTheHourBefore();
        stripe.get(stripe.get(id).get("latest_invoice").asString()).put("status", "open");
        stripe.get(id).put("status", "past_due");
        arrive("invoice.payment_failed");

        assertThat(status()).isEqualTo(SubscriptionStatus.PAST_DUE);
        assertThat(shown().renewalUnderWay()).isFalse();
        assertThat(kinds()).containsOnlyOnce("PaymentFailed");
    }

    @Test
    void renewalOfWhichNothingIsHeardEndsWithTheDaysOfGrace() {
        renewalInTheHourBefore();
        clock.set(plusMonths(1).plus(Duration.ofDays(7)).minusSeconds(1));
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);

        clock.advance(Duration.ofSeconds(1));
        assertThat(status()).isEqualTo(SubscriptionStatus.EXPIRED);
        assertThat(shown().renewalUnderWay()).isFalse();
    }

    @Test
    void planThatIsCancelledWhileTheBankHasTheRenewalWorksOnAndEndsWithWhatItPays() {
        String id = renewalInTheHourBefore();
        stripe.get(stripe.get(id).get("latest_invoice").asString()).put("status", "open");
        stripe.invoices.intent(id, "processing");
        arrive("invoice.finalized");
        act(billing -> billing.cancel(null));
        assertThat(entitlements.of(owner).active()).isTrue();
        assertThat(plan().renews()).isFalse();

        stripe.invoices.confirm(id);
        arrive("invoice.paid");
        assertThat(status()).isEqualTo(SubscriptionStatus.CANCELLED);
        assertThat(periodEnd()).isEqualTo(plusMonths(2));
    }

    @Test
    void planThatIsCancelledBeforeItsRenewalIsChargedEndsAtOnce() {
        renewalInTheHourBefore();
        act(billing -> billing.cancel(null));

        assertThat(status()).isEqualTo(SubscriptionStatus.EXPIRED);
    }

    /** Buys a plan whose next period began, and whose invoice Stripe has as a draft; returns the id of the subscription. */
    private String renewalInTheHourBefore() {
        String id = buy("basic", true);
        clock.set(plusMonths(1));
        stripe.renew(id, "active", "draft");
        arrive("invoice.created");
        return id;
    }

    private SubscriptionOverview shown() {
        return accounts.asOwner(owner, subscriptions::overview).orElseThrow();
    }

    @Test
    void whatNobodyPaysEndsAndCanBeBoughtAgain() {
        String id = buy("basic", true);
        clock.set(plusMonths(1));
        stripe.renew(id, "past_due", "open");
        arrive("invoice.payment_failed");
        stripe.get(id).put("status", "canceled").put("ended_at", clock.instant().getEpochSecond());
        arrive("customer.subscription.deleted");

        assertThat(status()).isEqualTo(SubscriptionStatus.EXPIRED);
        assertThat(entitlements.of(owner).active()).isFalse();
        assertThat(kinds()).containsOnlyOnce("PlanEnded");

        buy("advanced", true);
        assertThat(tier()).isEqualTo("Advanced");
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void moneyThatIsGivenBackShowsWithItsPayment() {
        buy("basic", true);
        stripe.only("charge").put("refunded", true);
        arrive("charge.refunded");

        assertThat(payments()).extracting(EnginePayment::state).containsExactly(PaymentState.REFUNDED);
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void secondSubscriptionIsGivenBack() {
        buy("basic", true);
        clock.advance(Duration.ofMinutes(1));
        String second = stripe.subscribe(customer(), advanced, "active");
        arrive("customer.subscription.created");
        arrive("charge.refunded");

        assertThat(tier()).isEqualTo("Basic");
        assertThat(stripe.get(second).get("status").asString()).isEqualTo("canceled");
        assertThat(payments())
                .extracting(EnginePayment::state)
                .containsExactlyInAnyOrder(PaymentState.PAID, PaymentState.REFUNDED);
    }

    /** Buys on the hosted page; returns the id of the subscription. */
    private String buy(String tier, boolean renews) {
        URI page = accounts.asOwner(
                owner, () -> portal.purchases().buy(tier, BillingCycle.MONTHLY, renews, Locale.GERMAN));
        String id = stripe.pay(page.getPath().substring("/pay/".length()));
        arrive("checkout.session.completed");
        return id;
    }

    private void act(Consumer<BillingService> act) {
        accounts.asOwner(owner, () -> {
            act.accept(portal.billing());
            return owner;
        });
    }

    private void arrive(String type) {
        byte[] body = """
                {"id": "evt_%s_%s", "type": "%s", "data": {"object": {"object": "any", "customer": "%s"}}}""".formatted(owner, events++, type, customer()).getBytes(StandardCharsets.UTF_8);
        String signature = FakeStripe.signature(body, clock.instant(), FakeStripe.WEBHOOK_SECRET);
        portal.arrive(body, Map.of("stripe-signature", signature));
        assertThat(jdbc.sql("select problem from billing_event where problem is not null")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private String customer() {
        return jdbc.sql("select customer_id from billing_customer where account_id = :account")
                .param("account", owner.value())
                .query(String.class)
                .single();
    }

    private BillingOverview overview() {
        return accounts.asOwner(owner, () -> portal.billing().overview());
    }

    private PaidFor plan() {
        return Objects.requireNonNull(overview().plan());
    }

    private List<EnginePayment> payments() {
        return overview().payments();
    }

    private SubscriptionStatus status() {
        return entitlements.of(owner).status();
    }

    private String tier() {
        return entitlements.of(owner).tier().name();
    }

    private Instant periodEnd() {
        return jdbc.sql("select period_end from subscription where account_id = :account")
                .param("account", owner.value())
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private Instant plusMonths(int months) {
        return TestClock.START
                .atOffset(java.time.ZoneOffset.UTC)
                .plusMonths(months)
                .toInstant();
    }

    private List<String> kinds() {
        return jdbc.sql("select kind from activity_entry where account_id = :account order by sequence")
                .param("account", owner.value())
                .query(String.class)
                .list();
    }
}
