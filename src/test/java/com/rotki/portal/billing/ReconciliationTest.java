package com.rotki.portal.billing;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.AccountEntitlements;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.SubscriptionAdministration;
import com.rotki.portal.subscription.SubscriptionRefusedException;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The portal compares itself with the engine, and staff leaves to the engine what is the engine’s. */
@DatabaseTest
class ReconciliationTest {

    private static final Map<String, String> SIGNED = Map.of("signature", "signed");
    private static final int MANY = 50;

    @Autowired
    private FakeEngine engine;

    @Autowired
    private BillingInbox inbox;

    @Autowired
    private BillingSync sync;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private BillingAdministration administration;

    @Autowired
    private PurchaseService purchases;

    @Autowired
    private SubscriptionAdministration plans;

    @Autowired
    private BillingCustomers customers;

    @Autowired
    private AccountEntitlements entitlements;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();
    private String customer = "";

    @BeforeEach
    void aCustomerWithoutAPlan() {
        jdbc.sql("delete from billing_event").update();
        engine.open();
        owner = accounts.account(Role.SUBSCRIBER);
        customer = customers.keep(owner, "cus-" + owner);
    }

    @Test
    void staffDoesNotChangeWhatTheEngineBills() {
        engine.pays(customer, "basic", BillingCycle.MONTHLY);
        sync.look(owner);
        accounts.signInStaff(Role.ADMIN);

        assertThatThrownBy(() -> plans.extend(owner, 10, "Sorry"))
                .satisfies(refused(SubscriptionRefusedException.BILLED));
        assertThatThrownBy(() -> plans.changeTier(owner, "advanced", "Sorry"))
                .satisfies(refused(SubscriptionRefusedException.BILLED));
    }

    @Test
    void secondPurchaseWhoseEventIsLostIsFoundAtNight() {
        String id = engine.pays(customer, "basic", BillingCycle.MONTHLY);
        sync.look(owner);
        engine.endAndRefund(id);
        sync.look(owner);
        accounts.asOwner(owner, () -> purchases.buy("advanced", BillingCycle.MONTHLY, true, Locale.ENGLISH));
        engine.pays(customer, "advanced", BillingCycle.MONTHLY);

        reconciliation.nightly();

        assertThat(entitlements.of(owner).tier().name()).isEqualTo("Advanced");
        assertThat(entitlements.of(owner).active()).isTrue();
    }

    @Test
    void nightlyComparisonPutsRightWhatNoEventTold() {
        engine.pays(customer, "basic", BillingCycle.MONTHLY);

        reconciliation.nightly();

        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(reconciliation.latest(MANY))
                .filteredOn(difference -> difference.account().equals(owner))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.was()).isEqualTo("Free, EXPIRED");
                    assertThat(difference.became()).isEqualTo("Basic, ACTIVE");
                });
        reconciliation.nightly();
        assertThat(reconciliation.latest(MANY))
                .filteredOn(difference -> difference.account().equals(owner))
                .hasSize(1);
    }

    @Test
    void comparisonWithAnEngineThatIsAwayChangesNothing() {
        engine.pays(customer, "basic", BillingCycle.MONTHLY);
        engine.isAway(true);

        reconciliation.run();

        assertThat(status()).isEqualTo(SubscriptionStatus.EXPIRED);
    }

    @Test
    void onlyAdminsSeeEventsAndHaveThemApplied() {
        accounts.signIn(owner);
        assertThatThrownBy(() -> administration.events()).isInstanceOf(AccessDeniedException.class);
        accounts.signInStaff(Role.SUPPORT);
        assertThatThrownBy(() -> administration.applyAgain("evt-1")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.reconcile()).isInstanceOf(AccessDeniedException.class);
        accounts.signInStaff(Role.ADMIN);
        arrive("evt-1");
        assertThat(administration.events()).hasSize(1);
        assertThat(administration.compare(owner)).isFalse();
    }

    private void arrive(String id) {
        inbox.take((id + " changed " + customer).getBytes(StandardCharsets.UTF_8), SIGNED);
    }

    private SubscriptionStatus status() {
        return entitlements.of(owner).status();
    }
}
