package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.account.PasswordAttempts.HashUpgrade;
import com.rotki.portal.account.PasswordHashes.NewPassword;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** A weak hash is made stronger at the sign-in, and never in the place of another password (requirement D3). */
@DatabaseTest
class PasswordUpgradeTest {

    @Autowired
    private SignInAccounts signInAccounts;

    @Autowired
    private PasswordOutcomes passwords;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    private AccountId account = AccountId.newId();

    @BeforeEach
    void makeAccount() {
        account = accounts.account(Role.SUBSCRIBER);
    }

    @Test
    void checkedHashIsReplaced() {
        strengthen(new HashUpgrade(hash(), "stronger"));

        assertThat(hash()).isEqualTo("stronger");
    }

    @Test
    void passwordChangedMeanwhileIsKept() {
        var upgrade = new HashUpgrade(hash(), "stronger");
        passwords.changed(owner(), new NewPassword("of another password", true));

        strengthen(upgrade);

        assertThat(hash()).isEqualTo("of another password");
    }

    @Test
    void hashOfUnnormalisedPasswordIsReplacedAtSignIn() {
        String typed = "cafe\u0301 with seventeen lemons";
        passwords.changed(owner(), new NewPassword(encoder.encode(typed), true));

        signIn(typed);

        signIn("caf\u00e9 with seventeen lemons");
        assertThat(encoder.matches("caf\u00e9 with seventeen lemons", hash())).isTrue();
    }

    private void strengthen(HashUpgrade upgrade) {
        transactions.executeWithoutResult(status -> signInAccounts.strengthen(account, upgrade));
    }

    private void signIn(String password) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(TestAccounts.email(account), password);
        assertThat(signIn.authenticate(attempt)).matches(Authentication::isAuthenticated);
    }

    private Actor owner() {
        return new Actor(account, TestAccounts.email(account), Actor.Kind.OWNER, Role.SUBSCRIBER, clock.instant());
    }

    private String hash() {
        return jdbc.sql("select password_hash from account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
    }
}
