package com.rotki.portal.subscription;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.InputRefusedException;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.ApprovalRefusedException;
import com.rotki.portal.staff.ApprovalService;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SubscriptionAdministrationTest {

    @Autowired
    private SubscriptionAdministration administration;

    @Autowired
    private SubscriptionService service;

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
    void signInAdmin() {
        owner = accounts.subscriber("basic");
        accounts.signInStaff(Role.ADMIN);
    }

    @Test
    void aTierIsChangedAtOnceAndOnRecordWithBoth() {
        administration.changeTier(owner, "advanced", "Goodwill");

        assertThat(plan().entitlements().tier().name()).isEqualTo("Advanced");
        assertThat(recorded("TierChanged")).contains("Basic", "Advanced", "Goodwill");
    }

    @Test
    void aSuspendedSubscriptionRefusesWhatNeedsAnActiveOneAndSaysWhy() {
        administration.suspend(owner, "The last payment was charged back");

        var seen = accounts.asOwner(owner, service::entitlements);
        assertThat(seen.status()).isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(seen.active()).isFalse();
        assertThat(seen.capabilities().values()).containsOnly(false);
        assertThatThrownBy(seen::requireActive)
                .is(refused(SubscriptionRefusedException.SUSPENDED))
                .isInstanceOfSatisfying(
                        SubscriptionRefusedException.class,
                        refusal ->
                                assertThat(refusal.arguments()).containsExactly("The last payment was charged back"));
    }

    @Test
    void afterTheSuspensionItIsWhatItWasBefore() {
        var before = plan();
        administration.suspend(owner, "A mistake");
        administration.unsuspend(owner, "It was one");
        administration.unsuspend(owner, "Twice is as good as once");

        assertThat(plan()).isEqualTo(before);
        assertThat(recordedTimes("SubscriptionUnsuspended")).isEqualTo(1);
    }

    @Test
    void extendingAddsToThePeriodAndRevivesOneThatIsOver() {
        Instant end = plan().periodEnd();
        administration.extend(owner, 10, "Outage last week");
        assertThat(plan().periodEnd()).isEqualTo(end.plus(Duration.ofDays(10)));

        clock.advance(Duration.ofDays(100));
        assertThat(plan().status()).isEqualTo(SubscriptionStatus.EXPIRED);
        administration.extend(owner, 5, "Paid by invoice");
        assertThat(plan().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(plan().periodEnd()).isEqualTo(clock.instant().plus(Duration.ofDays(5)));
    }

    @Test
    void cancelledSubscriptionStaysCancelled() {
        AccountId leaving = accounts.subscriber("basic", "CANCELLED", Duration.ofDays(3));
        administration.extend(leaving, 30, "Bank holiday");

        assertThat(administration.overview(leaving).orElseThrow().status()).isEqualTo(SubscriptionStatus.CANCELLED);
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        Instant now = clock.instant();
        assertThat(administration.changePeriod(owner, now, now.plus(Duration.ofDays(365)), "Invoice 12"))
                .isEmpty();
        assertThat(plan().periodEnd()).isEqualTo(now.plus(Duration.ofDays(365)));

        assertThatThrownBy(() -> administration.changePeriod(owner, now, now, "x"))
                .is(refused(SubscriptionRefusedException.INVALID_PERIOD));
        assertThatThrownBy(() -> administration.extend(owner, 0, "x"))
                .is(refused(SubscriptionRefusedException.INVALID_PERIOD));
        assertThatThrownBy(() -> administration.extend(owner, Integer.MAX_VALUE, "x"))
                .is(refused(SubscriptionRefusedException.INVALID_PERIOD));
    }

    @Test
    void anEndInMoreThanAYearIsForTwoAdmins() {
        Instant end = plan().periodEnd();
        Instant far = clock.instant().plus(Duration.ofDays(400));

        ApprovalId longer = administration.extend(owner, 340, "Invoice 13").orElseThrow();
        ApprovalId other = administration
                .changePeriod(owner, clock.instant(), far, "Invoice 14")
                .orElseThrow();
        assertThat(plan().periodEnd()).isEqualTo(end);
        assertThatThrownBy(() -> approvals.approve(longer)).is(refused(ApprovalRefusedException.OWN));

        accounts.signInStaff(Role.ADMIN);
        approvals.approve(longer);
        assertThat(plan().periodEnd()).isEqualTo(end.plus(Duration.ofDays(340)));
        approvals.approve(other);
        assertThat(plan().periodEnd()).isEqualTo(far);
        assertThat(recordedTimes("PeriodChanged")).isEqualTo(2);
    }

    @Test
    void manyShortExtensionsDoNotGoAroundTheSecondAdmin() {
        assertThat(administration.extend(owner, 330, "Invoice 15")).isEmpty();
        Instant end = plan().periodEnd();

        assertThat(administration.extend(owner, 30, "Invoice 16")).isPresent();

        assertThat(plan().periodEnd()).isEqualTo(end);
    }

    @Test
    void whatIsImpossibleIsRefusedBeforeASecondAdminIsAsked() {
        assertThatThrownBy(() -> administration.extend(owner, 3661, "x"))
                .is(refused(SubscriptionRefusedException.INVALID_PERIOD));
        AccountId none = accounts.account(Role.SUBSCRIBER);
        assertThatThrownBy(() -> administration.extend(none, 3000, "x"))
                .is(refused(SubscriptionRefusedException.MISSING));
    }

    @Test
    void withoutAReasonOrASubscriptionNothingChanges() {
        assertThatThrownBy(() -> administration.suspend(owner, " ")).is(refused(InputRefusedException.INVALID_REASON));
        assertThatThrownBy(() -> administration.changeTier(owner, "platinum", "x"))
                .is(refused(TierRefusedException.UNKNOWN));
        AccountId none = accounts.account(Role.SUBSCRIBER);
        assertThatThrownBy(() -> administration.extend(none, 3, "x")).is(refused(SubscriptionRefusedException.MISSING));
        assertThat(administration.overview(none)).isEmpty();
        assertThat(plan().status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void nobodyElseChangesSubscriptions() {
        accounts.signIn(owner);
        assertThatThrownBy(() -> administration.extend(owner, 365, "Mine")).isInstanceOf(AccessDeniedException.class);
        accounts.signInStaff(Role.SUPPORT);
        assertThatThrownBy(() -> administration.overview(owner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.suspend(owner, "x")).isInstanceOf(AccessDeniedException.class);
    }

    private SubscriptionOverview plan() {
        return administration.overview(owner).orElseThrow();
    }

    private String recorded(String kind) {
        return jdbc.sql("select details from activity_entry where account_id = :id and kind = :kind")
                .param("id", owner.value())
                .param("kind", kind)
                .query(String.class)
                .single();
    }

    private long recordedTimes(String kind) {
        return jdbc.sql("select count(*) from activity_entry where account_id = :id and kind = :kind")
                .param("id", owner.value())
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
