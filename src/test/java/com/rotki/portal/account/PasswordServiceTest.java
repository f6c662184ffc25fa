package com.rotki.portal.account;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestFactors;
import com.rotki.portal.account.PasswordHashes.NewPassword;
import com.rotki.portal.identity.AuthenticatorAppService;
import com.rotki.portal.identity.FactorRefusedException;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordServiceTest extends NewAccountTest {

    private static final Secret NEW = Secret.of("seventeen lemons drift");

    @Autowired
    private PasswordService passwords;

    @Autowired
    private PasswordOutcomes outcomes;

    @Autowired
    private AuthenticatorAppService apps;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private TestFactors factors;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signInOwner() {
        accounts.signIn(account);
    }

    @Test
    void theNewPasswordSignsInAndTheOldOneDoesNot() {
        passwords.change(NEW);

        assertThatCode(() -> signIn(NEW.reveal())).doesNotThrowAnyException();
        assertThatThrownBy(() -> signIn(TestAccounts.PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    /** Requirement D1: exact comparison, nothing is cut, trimmed or folded. */
    @Test
    void passwordIsComparedExactly() {
        passwords.change(Secret.of(" Seventeen lemons drift "));

        for (String nearly :
                new String[] {"Seventeen lemons drift", " seventeen lemons drift ", " Seventeen lemons drift"}) {
            assertThatThrownBy(() -> signIn(nearly)).isInstanceOf(BadCredentialsException.class);
        }
        assertThatCode(() -> signIn(" Seventeen lemons drift ")).doesNotThrowAnyException();
    }

    /** Requirement D1: eight characters are enough where a second factor is asked, and only there. */
    @Test
    void leastLengthDependsOnTheOtherFactors() {
        assertThatThrownBy(() -> passwords.change(Secret.of("kv7#tzqp"))).isInstanceOf(PasswordRefusedException.class);
        factors.authenticatorApp(account);

        assertThat(passwords.holder().leastLength()).isEqualTo(8);
        assertThatCode(() -> passwords.change(Secret.of("kv7#tzqp"))).doesNotThrowAnyException();
    }

    /** Requirement D1: a password that is enough only beside a second factor keeps the last one. */
    @Test
    void lastFactorCannotBeRemovedBesideAShortPassword() {
        factors.authenticatorApp(account);
        passwords.change(Secret.of("kv7#tzqp"));

        assertThatThrownBy(apps::remove).is(refused(FactorRefusedException.PASSWORD_TOO_SHORT_ALONE));
        assertThat(passwords.holder().secondFactor()).isTrue();

        passwords.change(NEW);
        apps.remove();
        assertThat(passwords.holder().secondFactor()).isFalse();
    }

    /** Requirement D1: also if the second factor goes while the new password is being hashed. */
    @Test
    void shortPasswordIsRefusedIfTheFactorWasRemovedMeanwhile() {
        Actor actor = currentActor.require();

        assertThatThrownBy(() -> outcomes.changed(actor, new NewPassword("hash", false)))
                .isInstanceOf(PasswordRefusedException.class)
                .extracting(refusal -> ((PasswordRefusedException) refusal).code())
                .isEqualTo("account.password-too-short");
    }

    /** Requirement D2: also the example of a good one that everybody knows. */
    @Test
    void currentPasswordAndWellKnownExampleAreRefused() {
        for (String refused :
                new String[] {TestAccounts.PASSWORD, "Correct horse battery staple", "correct-horse-battery-staple"}) {
            assertThatThrownBy(() -> passwords.change(Secret.of(refused))).isInstanceOf(PasswordRefusedException.class);
        }
        assertThatCode(() -> signIn(TestAccounts.PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void passwordChangeRequiresARecentSignIn() {
        clock.advance(Duration.ofMinutes(20));

        assertThatThrownBy(() -> passwords.change(NEW)).isInstanceOf(SignInNotRecentException.class);
    }

    /** Requirement D3: a hash that was made with weaker parameters is replaced when its owner signs in. */
    @Test
    void aWeakHashIsReplacedAtSignIn() {
        String weak = new Argon2PasswordEncoder(16, 32, 1, 7 * 1024, 5).encode(TestAccounts.PASSWORD);
        jdbc.sql("update account set password_hash = :hash where id = :id")
                .param("hash", weak)
                .param("id", account.value())
                .update();
        accounts.signOut();

        signIn(TestAccounts.PASSWORD);

        assertThat(jdbc.sql("select password_hash from account where id = :id")
                        .param("id", account.value())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThatCode(() -> signIn(TestAccounts.PASSWORD)).doesNotThrowAnyException();
    }

    private void signIn(String password) {
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(TestAccounts.email(account), password));
    }
}
