package com.rotki.portal.account;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.identity.IdentityConfirmation;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.throttle.SignInAttempts.SignInState;
import com.rotki.portal.throttle.ThrottledException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AccountAdministrationTest {

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private IdentityConfirmation confirmation;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void signInAdmin() {
        owner = accounts.subscriber("basic");
        asAdmin();
    }

    @Test
    void adminSeesAndResetsWrongPasswords() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(() -> tryPassword("wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThat(standing().signIn().failures()).isEqualTo(10);
        assertThatThrownBy(() -> tryPassword(TestAccounts.PASSWORD)).isInstanceOf(LockedException.class);
        administration.unlockSignIn(owner, "The owner called");
        administration.unlockSignIn(owner, "Twice is as good as once");
        tryPassword(TestAccounts.PASSWORD);
        assertThat(standing().signIn()).isEqualTo(SignInState.CLEAN);
        assertThat(recorded("SignInPaused")).isEqualTo(1);
        assertThat(recorded("SignInUnlocked")).isEqualTo(1);
    }

    @Test
    void anUnknownAddressIsPausedLikeAKnownOne() {
        var unknown = AccountId.newId();
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(() -> tryPassword(unknown, "wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> tryPassword(unknown, "wrong")).isInstanceOf(LockedException.class);
    }

    @Test
    void strangersAttemptsDoNotBlockTheOwnersStepUp() {
        accounts.signIn(owner);
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(() -> tryPassword("wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> tryPassword(TestAccounts.PASSWORD)).isInstanceOf(LockedException.class);
        confirmation.confirmPassword(Secret.of(TestAccounts.PASSWORD));
    }

    @Test
    void stepUpPausesAfterTooManyWrongPasswords() {
        accounts.signIn(owner);
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(() -> confirmation.confirmPassword(Secret.of("wrong")))
                    .is(refused(GivenPasswordRefusedException.WRONG));
        }

        assertThatThrownBy(() -> confirmation.confirmPassword(Secret.of(TestAccounts.PASSWORD)))
                .isInstanceOf(ThrottledException.class);
    }

    @Test
    void endedSessionsAreOnRecordWithTheReason() {
        administration.endSessions(owner, "Signed in at an internet café\r\nERROR forged line");

        assertThat(standing().sessionsEndedAt()).isEqualTo(clock.instant());
        assertThat(jdbc.sql("select details from activity_entry where account_id = :id and kind = 'SessionsEnded'")
                        .param("id", owner.value())
                        .query(String.class)
                        .single())
                .contains("Signed in at an internet caf\\u00E9 ERROR forged line");
    }

    /** Whoever holds the chain must wait for nobody: else a registration of the account's app can wait for the admin's act, and that for the registration. */
    @Test
    void changeIsWrittenBeforeTheChainIsLocked() {
        transaction.executeWithoutResult(open -> {
            administration.endSessions(owner, "Signed in at an internet café");
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    assertThat(recorded("SessionsEnded")).isEqualTo(1);
                    assertThat(sessionsEnded()).isNotNull();
                }
            });
        });
    }

    @Test
    void anAccountThatDoesNotExistIsNotFound() {
        AccountId nobody = AccountId.newId();

        assertThat(administration.find(nobody)).isEmpty();
        assertThatThrownBy(() -> administration.endSessions(nobody, "Who?"))
                .is(refused(AccountRefusedException.UNKNOWN));
        assertThatThrownBy(() -> administration.unlockSignIn(nobody, "Who?"))
                .is(refused(AccountRefusedException.UNKNOWN));
    }

    @Test
    void onlyAdminsReachOtherPeoplesAccounts() {
        accounts.signIn(owner);
        assertThatThrownBy(() -> administration.find(owner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.endSessions(owner, "Mine")).isInstanceOf(AccessDeniedException.class);

        AccountId agent = accounts.account(Role.SUPPORT);
        accounts.signIn(agent, Role.SUPPORT, Actor.Kind.STAFF, Permissions.of(Role.SUPPORT), clock.instant());
        assertThatThrownBy(() -> administration.find(owner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.unlockSignIn(owner, "x")).isInstanceOf(AccessDeniedException.class);
    }

    private void asAdmin() {
        accounts.signIn(
                accounts.account(Role.ADMIN),
                Role.ADMIN,
                Actor.Kind.STAFF,
                Permissions.of(Role.ADMIN),
                clock.instant());
    }

    private AccountStatus standing() {
        return administration.find(owner).orElseThrow();
    }

    private void tryPassword(String password) {
        tryPassword(owner, password);
    }

    private void tryPassword(AccountId account, String password) {
        signIn.authenticate(new UsernamePasswordAuthenticationToken(TestAccounts.email(account), password));
    }

    private @Nullable Object sessionsEnded() {
        return jdbc.sql("select sessions_ended_at from account where id = :id")
                .param("id", owner.value())
                .query()
                .singleRow()
                .get("sessions_ended_at");
    }

    private long recorded(String kind) {
        return jdbc.sql("select count(*) from activity_entry where account_id = :id and kind = :kind")
                .param("id", owner.value())
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
