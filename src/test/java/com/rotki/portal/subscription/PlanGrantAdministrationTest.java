package com.rotki.portal.subscription;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.AccountRefusedException;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.InputRefusedException;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.ApprovalService;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** An account gets a plan for which nothing is charged. */
@DatabaseTest
class PlanGrantAdministrationTest {

    private static final String WHY = "Translated the app";

    @Autowired
    private PlanGrantAdministration grants;

    @Autowired
    private SubscriptionAdministration administration;

    @Autowired
    private SubscriptionService service;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void somebodyWithoutAPlan() {
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.signInStaff(Role.ADMIN);
    }

    @Test
    void whoHadNoPlanHasOneAtOnceAndCreatesCredentials() {
        assertThat(grants.give(owner, basic(Duration.ofDays(90)), WHY)).isEmpty();

        SubscriptionOverview plan = plan();
        assertThat(plan.status()).isEqualTo(SubscriptionStatus.GRANTED);
        assertThat(plan.grantedAs()).isEqualTo(PlanGrant.Kind.COMPLIMENTARY);
        assertThat(plan.billingCycle()).isNull();
        assertThat(plan.entitlements().tier().name()).isEqualTo("Basic");
        assertThat(accounts.asOwner(owner, credentials::create).apiKey()).isNotBlank();
        assertThat(recorded("PlanGranted")).contains("Basic", WHY);
    }

    @Test
    void itEndsOnItsDayWithoutDaysOfGrace() {
        grants.give(owner, basic(Duration.ofDays(90)), WHY);
        Instant end = plan().periodEnd();

        assertThat(plan().worksUntil()).isEqualTo(end);
        clock.advance(Duration.between(clock.instant(), end).minusSeconds(1));
        assertThat(plan().status()).isEqualTo(SubscriptionStatus.GRANTED);
        clock.advance(Duration.ofSeconds(1));
        assertThat(plan().status()).isEqualTo(SubscriptionStatus.EXPIRED);
        assertThat(accounts.asOwner(owner, service::entitlements).active()).isFalse();
    }

    @Test
    void itIsReplacedByAnotherAndEnded() {
        grants.give(owner, basic(Duration.ofDays(90)), WHY);
        grants.give(owner, grant("advanced", PlanGrant.Kind.PAID_ELSEWHERE, Duration.ofDays(30)), "Paid by invoice");
        assertThat(plan().entitlements().tier().name()).isEqualTo("Advanced");
        assertThat(plan().grantedAs()).isEqualTo(PlanGrant.Kind.PAID_ELSEWHERE);

        grants.end(owner, "Asked for it");

        assertThat(plan().status()).isEqualTo(SubscriptionStatus.EXPIRED);
        assertThat(recorded("GrantEnded")).contains("Advanced", "Asked for it");
        assertThatThrownBy(() -> grants.end(owner, "Twice")).is(refused(SubscriptionRefusedException.NOT_GRANTED));
        grants.give(owner, basic(Duration.ofDays(1)), "Changed our mind");
        assertThat(plan().status()).isEqualTo(SubscriptionStatus.GRANTED);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE,10", "CANCELLED,10", "PAST_DUE,-1", "PENDING,10"})
    void whatIsPaidForIsNeitherReplacedNorEnded(String status, int days) {
        AccountId paying = accounts.subscriber("basic", status, Duration.ofDays(days));

        assertThatThrownBy(() -> grants.give(paying, basic(Duration.ofDays(90)), WHY))
                .is(refused(SubscriptionRefusedException.PAID_FOR));
        assertThatThrownBy(() -> grants.end(paying, WHY)).is(refused(SubscriptionRefusedException.NOT_GRANTED));
        administration.suspend(paying, "Chargeback");
        assertThatThrownBy(() -> grants.give(paying, basic(Duration.ofDays(90)), WHY))
                .is(refused(SubscriptionRefusedException.PAID_FOR));
    }

    @Test
    void onePaidForThatHasEndedIsReplaced() {
        AccountId gone = accounts.subscriber("basic", "CANCELLED", Duration.ofDays(-1));

        grants.give(gone, grant("advanced", PlanGrant.Kind.COMPLIMENTARY, Duration.ofDays(30)), WHY);

        assertThat(administration.overview(gone).orElseThrow().status()).isEqualTo(SubscriptionStatus.GRANTED);
    }

    @Test
    void longerThanAYearASecondAdminDecides() {
        PlanGrant lasting = basic(PlanGrantAdministration.ALONE.plusDays(2));
        assertThat(grants.needsSecondAdmin(lasting)).isTrue();

        ApprovalId request = grants.give(owner, lasting, WHY).orElseThrow();
        assertThat(administration.overview(owner)).isEmpty();
        accounts.signInStaff(Role.ADMIN);
        approvals.approve(request);

        assertThat(plan().periodEnd()).isEqualTo(lasting.until());
        assertThat(recorded("PlanGranted")).contains(WHY);
        assertThat(grants.needsSecondAdmin(basic(PlanGrantAdministration.ALONE.minusDays(1))))
                .isFalse();
    }

    @Test
    void whoBoughtAPlanWhileTheRequestWaitedKeepsIt() {
        ApprovalId request =
                grants.give(owner, basic(Duration.ofDays(800)), WHY).orElseThrow();
        pays(owner);
        accounts.signInStaff(Role.ADMIN);

        assertThatThrownBy(() -> approvals.approve(request)).is(refused(SubscriptionRefusedException.PAID_FOR));
        assertThat(plan().status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void neitherItsPeriodNorItsDaysAreChangedPastTheSecondAdmin() {
        grants.give(owner, basic(Duration.ofDays(90)), WHY);
        Instant now = clock.instant();

        assertThatThrownBy(() -> administration.extend(owner, 3000, WHY))
                .is(refused(SubscriptionRefusedException.GRANTED));
        assertThatThrownBy(() -> administration.changePeriod(owner, now, now.plus(Duration.ofDays(3000)), WHY))
                .is(refused(SubscriptionRefusedException.GRANTED));
        assertThatThrownBy(() -> administration.changeTier(owner, "advanced", WHY))
                .is(refused(SubscriptionRefusedException.GRANTED));
    }

    @Test
    void whatCannotBeGivenIsRefused() {
        assertThatThrownBy(() -> grants.give(owner, basic(Duration.ofDays(-1)), WHY))
                .is(refused(SubscriptionRefusedException.INVALID_PERIOD));
        assertThatThrownBy(() -> grants.give(owner, basic(Duration.ofDays(4000)), WHY))
                .is(refused(SubscriptionRefusedException.INVALID_PERIOD));
        assertThatThrownBy(() -> grants.give(owner, basic(Duration.ofDays(90)), " "))
                .is(refused(InputRefusedException.INVALID_REASON));
        for (String tier : new String[] {"platinum", "free"}) {
            assertThatThrownBy(() ->
                            grants.give(owner, grant(tier, PlanGrant.Kind.COMPLIMENTARY, Duration.ofDays(90)), WHY))
                    .is(refused(TierRefusedException.UNKNOWN));
        }
        assertThatThrownBy(() -> grants.give(AccountId.newId(), basic(Duration.ofDays(90)), WHY))
                .is(refused(AccountRefusedException.UNKNOWN));
        AccountId agent = accounts.account(Role.SUPPORT);
        assertThatThrownBy(() -> grants.give(agent, basic(Duration.ofDays(90)), WHY))
                .is(refused(SubscriptionRefusedException.FOR_SUBSCRIBERS));
        assertThat(administration.overview(owner)).isEmpty();
    }

    @Test
    void nobodyElseGivesPlans() {
        accounts.signIn(owner);
        assertThatThrownBy(() -> grants.give(owner, basic(Duration.ofDays(9)), WHY))
                .isInstanceOf(AccessDeniedException.class);
        accounts.signInStaff(Role.SUPPORT);
        assertThatThrownBy(() -> grants.give(owner, basic(Duration.ofDays(9)), WHY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> grants.end(owner, WHY)).isInstanceOf(AccessDeniedException.class);
    }

    private PlanGrant basic(Duration length) {
        return grant("basic", PlanGrant.Kind.COMPLIMENTARY, length);
    }

    private PlanGrant grant(String tier, PlanGrant.Kind kind, Duration length) {
        return new PlanGrant(
                tier, kind, clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(length));
    }

    private SubscriptionOverview plan() {
        return administration.overview(owner).orElseThrow();
    }

    private void pays(AccountId account) {
        jdbc.sql("insert into subscription (id, account_id, tier_code, billing_cycle, status, period_start, period_end,"
                        + " created_at, version) values (:id, :id, 'basic', 'MONTHLY', 'ACTIVE', :now, :end, :now, 0)")
                .param("id", account.value())
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("end", clock.instant().plus(Duration.ofDays(30)).atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private String recorded(String kind) {
        return jdbc.sql("select details from activity_entry where account_id = :id and kind = :kind")
                .param("id", owner.value())
                .param("kind", kind)
                .query(String.class)
                .single();
    }
}
