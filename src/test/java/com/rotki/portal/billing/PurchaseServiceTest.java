package com.rotki.portal.billing;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.InParallel;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.AccountDeletion;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A plan is bought, changed and ended by its owner. */
@DatabaseTest
class PurchaseServiceTest {

    @Autowired
    private FakeEngine engine;

    @Autowired
    private PurchaseService purchases;

    @Autowired
    private BillingService billing;

    @Autowired
    private BillingCustomers customers;

    @Autowired
    private BillingSync sync;

    @Autowired
    private SubscriptionService subscriptions;

    @Autowired
    private AccountDeletion deletion;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void anOwnerWithoutAPlan() {
        engine.open();
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.signIn(owner);
    }

    @Test
    void firstPurchaseMakesACustomerAndLeadsToTheEngine() {
        URI page = buy("basic", true);

        assertThat(page.toString()).startsWith(FakeEngine.CHECKOUT.toString());
        assertThat(customers.find(owner)).contains("cus-" + owner);
        assertThat(purchases.awaited()).contains(page);
        assertThat(subscriptions.overview()).isEmpty();
    }

    @Test
    void secondWindowWithTheSameWishGetsTheSamePage() {
        assertThat(buy("basic", true)).isEqualTo(buy("basic", true));
        assertThat(engine.asked()).filteredOn(asked -> asked.startsWith("open")).hasSize(1);
    }

    @Test
    void anotherWishClosesTheFirstPageBeforeItOpensItsOwn() {
        URI first = buy("basic", true);

        URI second = buy("advanced", false);

        assertThat(second).isNotEqualTo(first);
        assertThat(engine.asked().get(2)).startsWith("close cs-");
        assertThat(purchases.awaited()).contains(second);
    }

    @Test
    void purchaseThatIsPaidMeanwhileIsNotReplaced() {
        buy("basic", true);
        engine.pays("cus-" + owner, "basic", BillingCycle.MONTHLY);

        assertThatThrownBy(() -> buy("advanced", true)).satisfies(refused(BillingRefusedException.UNDER_WAY));
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(purchases.awaited()).isEmpty();
    }

    @Test
    void whoHasAPlanBuysNoSecondOne() {
        bought();

        assertThatThrownBy(() -> buy("advanced", true)).satisfies(refused(BillingRefusedException.SUBSCRIBED));
    }

    @Test
    void whoHasPaidWaitsForTheConfirmationInsteadOfBuyingAgain() {
        accounts.signIn(accounts.subscriber("basic", "PENDING", Duration.ofDays(30)));

        assertThatThrownBy(() -> buy("advanced", true)).satisfies(refused(BillingRefusedException.UNDER_WAY));
    }

    @Test
    void nothingIsSoldWherePlansAreSoldElsewhere() {
        engine.reset();

        assertThatThrownBy(() -> buy("basic", true)).satisfies(refused(BillingRefusedException.NOT_SOLD_HERE));
    }

    @Test
    void tierWithoutAPriceIsNotSold() {
        assertThatThrownBy(() -> buy("free", true)).satisfies(refused(BillingRefusedException.NO_PRICE));
        assertThatThrownBy(() -> buy("no such tier", true)).satisfies(refused(BillingRefusedException.NO_PRICE));
    }

    @Test
    void engineThatIsAwayLeavesNothingHalfBought() {
        engine.isAway(true);
        assertThatThrownBy(() -> buy("basic", true)).satisfies(refused(BillingRefusedException.UNAVAILABLE));
        engine.isAway(false);

        assertThat(purchases.awaited()).isEmpty();
        assertThat(buy("basic", true)).isNotNull();
    }

    @Test
    void expiredPageIsReplacedByANewOne() {
        URI first = buy("basic", true);
        clock.advance(Duration.ofHours(2));

        assertThat(purchases.awaited()).isEmpty();
        assertThat(buy("basic", true)).isNotEqualTo(first);
    }

    @Test
    void supportThatLooksMayNeitherBuyNorChange() {
        bought();
        accounts.signIn(owner, Role.SUBSCRIBER, Actor.Kind.STAFF, Permissions.OF_VISITOR, clock.instant());

        assertThatThrownBy(() -> buy("basic", true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> billing.cancel(null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> billing.resume()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> billing.changeNow("advanced", BillingCycle.MONTHLY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> billing.changeAtEnd("supporter", BillingCycle.MONTHLY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> billing.keepPlan()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> billing.lookAgain()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> billing.paymentMethodPage()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> billing.payPage()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> billing.invoice("in-1")).isInstanceOf(AccessDeniedException.class);
        assertThat(billing.overview().plan()).isNotNull();
    }

    @Test
    void manyWindowsAtTheSameTimeShareOnePurchase() throws Exception {
        InParallel.run(6, person -> {
            accounts.signIn(owner);
            buy("basic", true);
        });

        assertThat(engine.asked().stream()
                        .filter(asked -> asked.startsWith("open"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void accountIsNotDeletedWhileItIsCharged() {
        bought();

        assertThatThrownBy(() -> deletion.delete(TestAccounts.email(owner))).isInstanceOf(DomainException.class);
        engine.cancel("sub-cus-" + owner + "-0", null);
        sync.look(owner);
        engine.resume("sub-cus-" + owner + "-0");
        clock.advance(Duration.ofDays(60));
        sync.look(owner);
        accounts.signIn(owner);
        assertThatThrownBy(() -> deletion.delete(TestAccounts.email(owner)))
                .satisfies(refused(BillingRefusedException.STILL_CHARGED));
    }

    @Test
    void accountIsNotDeletedWhileACheckoutCanBePaid() {
        buy("basic", true);

        assertThatThrownBy(() -> deletion.delete(TestAccounts.email(owner)))
                .satisfies(refused(BillingRefusedException.CHECKOUT_OPEN));
    }

    @Test
    void deletionOfTheAccountErasesItsPayments() {
        bought();
        billing.cancel(null);
        clock.advance(Duration.ofDays(40));
        accounts.signIn(owner);

        deletion.delete(TestAccounts.email(owner));

        for (String table : List.of("customer", "subscription", "payment", "purchase", "difference")) {
            assertThat(jdbc.sql("select count(*) from billing_" + table + " where account_id = :account")
                            .param("account", owner.value())
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private URI buy(String tier, boolean renews) {
        return purchases.buy(tier, BillingCycle.MONTHLY, renews, Locale.ENGLISH);
    }

    private void bought() {
        buy("basic", true);
        engine.pays("cus-" + owner, "basic", BillingCycle.MONTHLY);
        sync.look(owner);
    }

    private SubscriptionStatus status() {
        return subscriptions.overview().orElseThrow().status();
    }
}
