package com.rotki.portal.staff;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.AccountAdministration;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.InputRefusedException;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import com.rotki.portal.staff.ApprovalSummary.ApprovalState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ApprovalServiceTest {

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private RoleAdministration roles;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private ApprovalEnding ending;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private AccountId first = AccountId.newId();
    private AccountId second = AccountId.newId();
    private AccountId newcomer = AccountId.newId();

    @BeforeEach
    void twoAdmins() {
        first = accounts.account(Role.ADMIN);
        second = accounts.account(Role.ADMIN);
        newcomer = accounts.account(Role.SUBSCRIBER);
        signIn(first);
    }

    @Test
    void nothingHappensUntilASecondAdminApproves() {
        ApprovalId id = roles.requestGrant(newcomer, Role.SUPPORT, "New colleague");

        assertThat(role()).isEqualTo(Role.SUBSCRIBER);
        assertThat(standing(id)).satisfies(open -> {
            assertThat(open.state()).isEqualTo(ApprovalState.OPEN);
            assertThat(open.summary()).contains(TestAccounts.email(newcomer), "SUPPORT");
            assertThat(open.reason()).isEqualTo("New colleague");
        });
        signIn(second);
        approvals.approve(id);
        assertThat(role()).isEqualTo(Role.SUPPORT);
        assertThat(standing(id)).satisfies(done -> {
            assertThat(done.state()).isEqualTo(ApprovalState.APPROVED);
            assertThat(done.requestedBy()).isEqualTo(TestAccounts.email(first));
            assertThat(done.decidedBy()).isEqualTo(TestAccounts.email(second));
        });
    }

    @Test
    void requesterCannotApprove() {
        ApprovalId id = roles.requestGrant(newcomer, Role.ADMIN, "Just me");

        assertThatThrownBy(() -> approvals.approve(id)).is(refused(ApprovalRefusedException.OWN));
        assertThat(role()).isEqualTo(Role.SUBSCRIBER);
    }

    @Test
    void requesterCanWithdraw() {
        ApprovalId id = roles.requestGrant(newcomer, Role.ADMIN, "Wrong person");
        approvals.reject(id, "I meant somebody else");

        signIn(second);
        assertThatThrownBy(() -> approvals.approve(id)).is(refused(ApprovalRefusedException.CLOSED));
        assertThat(standing(id).state()).isEqualTo(ApprovalState.REJECTED);
    }

    @Test
    void requestExpiresAfterADay() {
        ApprovalId id = roles.requestGrant(newcomer, Role.SUPPORT, "New colleague");
        clock.advance(Duration.ofHours(24));

        signIn(second);
        assertThat(standing(id).state()).isEqualTo(ApprovalState.EXPIRED);
        assertThatThrownBy(() -> approvals.approve(id)).is(refused(ApprovalRefusedException.CLOSED));
        assertThatThrownBy(() -> approvals.reject(id, "Too late")).is(refused(ApprovalRefusedException.CLOSED));
    }

    @Test
    void requestOfAFormerAdminIsNotCarriedOut() {
        ApprovalId id = roles.requestGrant(newcomer, Role.ADMIN, "A friend");
        signIn(second);
        roles.withdraw(first, "Left the company");

        assertThatThrownBy(() -> approvals.approve(id)).is(refused(ApprovalRefusedException.CLOSED));
        assertThat(role()).isEqualTo(Role.SUBSCRIBER);
        assertThat(standing(id).state()).isEqualTo(ApprovalState.ROLE_GONE);
        assertThat(standing(id).decidedBy()).isNull();
    }

    @Test
    void roleChangeEndsOpenRequests() {
        ApprovalId id = roles.requestGrant(newcomer, Role.ADMIN, "A friend");
        signIn(second);
        ApprovalId demotion = roles.requestGrant(first, Role.SUPPORT, "Helps people from now on");
        signIn(accounts.account(Role.ADMIN));
        approvals.approve(demotion);

        assertThat(standing(id).state()).isEqualTo(ApprovalState.ROLE_GONE);
        assertThat(standing(demotion).state()).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    void requesterIsNotifiedOfTheOutcome() {
        ApprovalId granted = roles.requestGrant(newcomer, Role.SUPPORT, "New colleague");
        ApprovalId rejected = roles.requestGrant(newcomer, Role.ADMIN, "New colleague");
        ApprovalId takenBack = roles.requestGrant(newcomer, Role.ADMIN, "A mistake");
        ApprovalId expired = roles.requestGrant(newcomer, Role.ADMIN, "Nobody answers");
        approvals.reject(takenBack, "I meant somebody else");
        signIn(second);
        approvals.approve(granted);
        approvals.reject(rejected, "One of us is enough");
        clock.advance(Duration.ofHours(24));
        ending.expire();
        ending.expire();

        assertThat(standing(expired).state()).isEqualTo(ApprovalState.EXPIRED);
        assertThat(kindsOf("activity_entry"))
                .contains("ApprovalGranted", "ApprovalRejected", "ApprovalTakenBack")
                .containsOnlyOnce("ApprovalExpired");
        assertThat(kindsOf("notice"))
                .contains("ApprovalGranted", "ApprovalRejected", "ApprovalExpired")
                .doesNotContain("ApprovalTakenBack");
    }

    private List<String> kindsOf(String table) {
        return jdbc.sql("select kind from " + table + " where account_id = :account")
                .param("account", first.value())
                .query(String.class)
                .list();
    }

    @Test
    void requestIsCheckedAgainAtApproval() {
        ApprovalId id = roles.requestGrant(second, Role.SUPPORT, "Fewer admins");

        signIn(second);
        assertThatThrownBy(() -> approvals.approve(id)).is(refused(RoleRefusedException.OWN));
        assertThat(standing(id).state()).isEqualTo(ApprovalState.OPEN);
    }

    @Test
    void parallelApprovalsActOnce() throws Exception {
        ApprovalId id = roles.requestGrant(newcomer, Role.SUPPORT, "New colleague");
        Callable<Boolean> approve = () -> {
            signIn(second);
            try {
                approvals.approve(id);
                return true;
            } catch (ApprovalRefusedException slower) {
                assertThat(slower).is(refused(ApprovalRefusedException.CLOSED));
                return false;
            } finally {
                accounts.signOut();
            }
        };

        long done = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> attempt :
                    threads.invokeAll(Stream.generate(() -> approve).limit(8).toList())) {
                done += attempt.get() ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(1);
    }

    @Test
    void aReasonIsNeeded() {
        assertThatThrownBy(() -> roles.requestGrant(newcomer, Role.SUPPORT, " \u0000\t"))
                .is(refused(InputRefusedException.INVALID_REASON));
        assertThatThrownBy(() -> roles.requestGrant(newcomer, Role.SUPPORT, "x".repeat(501)))
                .is(refused(InputRefusedException.INVALID_REASON));
    }

    @Test
    void supportCannotRequestOrApprove() {
        ApprovalId id = roles.requestGrant(newcomer, Role.SUPPORT, "New colleague");
        AccountId agent = accounts.account(Role.SUPPORT);
        accounts.signIn(agent, Role.SUPPORT, Actor.Kind.STAFF, Permissions.of(Role.SUPPORT), clock.instant());

        assertThatThrownBy(() -> approvals.approve(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> roles.requestGrant(agent, Role.ADMIN, "Please"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> approvals.latest()).isInstanceOf(AccessDeniedException.class);
    }

    private ApprovalSummary standing(ApprovalId id) {
        return approvals.latest().stream()
                .filter(approval -> approval.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Role role() {
        return administration.find(newcomer).orElseThrow().role();
    }

    private void signIn(AccountId admin) {
        accounts.signIn(admin, Role.ADMIN, Actor.Kind.STAFF, Permissions.of(Role.ADMIN), clock.instant());
    }
}
