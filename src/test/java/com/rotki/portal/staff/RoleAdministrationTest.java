package com.rotki.portal.staff;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.AccountRefusedException;
import com.rotki.portal.account.AccountRoles.RoleHolder;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RoleAdministrationTest {

    @Autowired
    private RoleAdministration roles;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId admin = AccountId.newId();

    @BeforeEach
    void onlyAdmin() {
        jdbc.sql("update account set role = 'SUBSCRIBER' where role = 'ADMIN'").update();
        admin = accounts.account(Role.ADMIN);
        signIn(admin);
    }

    @Test
    void onlyStaffAreListed() {
        AccountId agent = accounts.account(Role.SUPPORT);
        AccountId subscriber = accounts.account(Role.SUBSCRIBER);

        assertThat(roles.staff())
                .extracting(RoleHolder::account)
                .contains(admin, agent)
                .doesNotContain(subscriber);
    }

    @Test
    void ownRoleCannotBeChanged() {
        accounts.account(Role.ADMIN);

        assertThatThrownBy(() -> roles.withdraw(admin, "Enough")).is(refused(RoleRefusedException.OWN));
        assertThatThrownBy(() -> roles.requestGrant(admin, Role.SUPPORT, "Less"))
                .is(refused(RoleRefusedException.OWN));
    }

    @Test
    void lastAdminCannotLoseTheRole() {
        AccountId other = accounts.account(Role.ADMIN);
        jdbc.sql("update account set role = 'SUBSCRIBER' where id = :id")
                .param("id", admin.value())
                .update();

        assertThatThrownBy(() -> roles.withdraw(other, "Coup")).is(refused(RoleRefusedException.LAST_ADMIN));
        assertThatThrownBy(() -> roles.requestGrant(other, Role.SUPPORT, "Coup"))
                .is(refused(RoleRefusedException.LAST_ADMIN));
    }

    @Test
    void twoAdminsCannotRemoveEachOtherAtOnce() throws Exception {
        AccountId other = accounts.account(Role.ADMIN);

        int done = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> attempt :
                    threads.invokeAll(List.of(withdrawing(admin, other), withdrawing(other, admin)))) {
                done += attempt.get() ? 1 : 0;
            }
        }

        assertThat(done).isEqualTo(1);
        assertThat(roles.staff())
                .filteredOn(member -> member.role() == Role.ADMIN)
                .hasSize(1);
    }

    @Test
    void removedStaffBecomeSubscribers() {
        AccountId agent = accounts.account(Role.SUPPORT);

        roles.withdraw(agent, "Left the company");
        roles.withdraw(agent, "Once more");

        assertThat(roles.staff()).extracting(RoleHolder::account).doesNotContain(agent);
        assertThat(jdbc.sql("select count(*) from activity_entry where account_id = :id and kind = 'RoleWithdrawn'")
                        .param("id", agent.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anAccountThatDoesNotExistGetsNoRole() {
        assertThatThrownBy(() -> roles.requestGrant(AccountId.newId(), Role.SUPPORT, "Who?"))
                .is(refused(AccountRefusedException.UNKNOWN));
    }

    private Callable<Boolean> withdrawing(AccountId who, AccountId from) {
        return () -> {
            signIn(who);
            try {
                roles.withdraw(from, "Quarrel");
                return true;
            } catch (RoleRefusedException slower) {
                assertThat(slower).is(refused(RoleRefusedException.LAST_ADMIN));
                return false;
            } finally {
                accounts.signOut();
            }
        };
    }

    private void signIn(AccountId who) {
        accounts.signIn(who, Role.ADMIN, Actor.Kind.STAFF, Permissions.of(Role.ADMIN), clock.instant());
    }
}
