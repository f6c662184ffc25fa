package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestClock;
import com.rotki.portal.billing.BillingProvider;
import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.CheckoutOrder;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RefusalReason;
import com.rotki.portal.platform.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A shop at the fake of Stripe: two tiers, and one customer. */
abstract class StripeTest {

    static final AccountId ACCOUNT = new AccountId(UUID.fromString("6f1c2a34-0000-4000-8000-000000000001"));
    static final String EMAIL = "subscriber@example.org";
    static final URI BACK = URI.create("https://portal.example.org/purchase/back");

    final TestClock clock = new TestClock();
    final FakeStripe fake = new FakeStripe(clock);
    final FakeStripeEngine engine = fake.engine;

    BillingProvider stripe = provider(settings());
    String monthly = "";
    String yearly = "";
    String higher = "";
    String customer = "";

    @BeforeEach
    void openTheShop() {
        monthly = engine.price("basic-monthly", "month", 1_000, "eur");
        yearly = engine.price("basic-yearly", "year", 10_000, "eur");
        higher = engine.price("advanced-monthly", "month", 2_500, "eur");
        customer = stripe.customer(ACCOUNT, EMAIL);
    }

    @AfterEach
    void closeTheShop() {
        fake.close();
    }

    StripeSettings settings() {
        return settings(false, false);
    }

    StripeSettings settings(boolean tax, boolean codes) {
        return new StripeSettings(
                Secret.of(FakeStripe.KEY),
                List.of(Secret.of(FakeStripe.WEBHOOK_SECRET)),
                fake.base(),
                URI.create("https://dashboard.stripe.com"),
                tax,
                codes);
    }

    BillingProvider provider(StripeSettings settings) {
        return new StripeProvider(
                settings,
                new StripeCalls(settings, Duration.ofSeconds(2), 0),
                () -> List.of("supporter", "basic", "advanced"),
                clock);
    }

    CheckoutOrder order(String reference, boolean renews) {
        return new CheckoutOrder(
                reference,
                ACCOUNT,
                customer,
                monthly,
                renews,
                BACK,
                URI.create("https://portal.example.org/plans"),
                "de-AT");
    }

    EngineSubscription theOnly() {
        List<EngineSubscription> all = stripe.subscriptions(customer);
        if (all.size() != 1) {
            throw new AssertionError("Not one but " + all);
        }
        return all.getFirst();
    }

    Instant plusMonths(int months) {
        return TestClock.START
                .atOffset(java.time.ZoneOffset.UTC)
                .plusMonths(months)
                .toInstant();
    }

    static void refused(RefusalReason reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BillingRefusedException.class, refusal -> {
            if (!refusal.is(reason)) {
                throw new AssertionError("Refused with " + refusal.code(), refusal);
            }
        });
    }
}
