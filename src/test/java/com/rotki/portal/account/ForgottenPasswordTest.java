package com.rotki.portal.account;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestFactors;
import com.rotki.portal.account.PasswordRules.PasswordHolder;
import com.rotki.portal.platform.RandomTokens;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Requirement D14: a link, once, for half an hour, hashed, and no way around the second factor. */
class ForgottenPasswordTest extends NewAccountTest {

    private static final Secret NEW = Secret.of("seventeen lemons drift");

    @Autowired
    private ForgottenPassword forgotten;

    @Autowired
    private SignUp signUp;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private TestFactors factors;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void linkSetsANewPasswordInPlaceOfTheOldOne() {
        Secret token = ask();
        assertThat(forgotten.holder(token)).hasValue(new PasswordHolder(email, false));

        forgotten.reset(token, NEW);

        signIn(NEW.reveal());
        assertThatThrownBy(() -> signIn(TestAccounts.PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThat(happened("PasswordReset")).isOne();
    }

    @Test
    void linkWorksOnceAndIsStoredAsAHash() {
        Secret token = ask();
        assertThat(jdbc.sql("select token_hash from account_link where account_id = :account")
                        .param("account", account.value())
                        .query(byte[].class)
                        .single())
                .isEqualTo(RandomTokens.hash(token));

        forgotten.reset(token, NEW);

        assertThat(forgotten.holder(token)).isEmpty();
        assertThatThrownBy(() -> forgotten.reset(token, NEW)).is(refused(LinkRefusedException.DEAD));
    }

    @Test
    void linkExpiresAfterHalfAnHour() {
        Secret token = ask();
        clock.advance(Duration.ofMinutes(30));

        assertThatThrownBy(() -> forgotten.reset(token, NEW)).is(refused(LinkRefusedException.DEAD));
    }

    @Test
    void onlyTheLatestLinkWorks() {
        Secret first = ask();
        clock.advance(Duration.ofMinutes(1));
        Secret second = ask();

        assertThat(forgotten.holder(first)).isEmpty();
        assertThat(forgotten.holder(second)).isPresent();
    }

    @Test
    void refusedPasswordLeavesTheLinkUsable() {
        Secret token = ask();
        assertThatThrownBy(() -> forgotten.reset(token, Secret.of("too short")))
                .isInstanceOf(PasswordRefusedException.class);

        forgotten.reset(token, NEW);

        signIn(NEW.reveal());
    }

    /** Requirement D12: whoever was signed in before is not any more. */
    @Test
    void resetEndsAllSessions() {
        Secret token = ask();
        clock.advance(Duration.ofMinutes(1));
        forgotten.reset(token, NEW);

        assertThat(jdbc.sql("select count(*) from account where id = :id and sessions_ended_at = :now")
                        .param("id", account.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void resetKeepsTheSecondFactorAndAllowsAShorterPassword() {
        factors.authenticatorApp(account);
        Secret token = ask();

        assertThat(forgotten.holder(token).orElseThrow().leastLength()).isEqualTo(8);
        forgotten.reset(token, Secret.of("kv7#tzqp"));

        assertThat(jdbc.sql("select count(*) from authenticator_app where account_id = :id")
                        .param("id", account.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** Requirement D4: the way back in for whom strangers have locked the password. */
    @Test
    void resetWorksAndEndsTheLockAfterTooManyWrongPasswords() {
        var asked = AttemptTarget.toSignIn(new EmailAddress(email).key());
        for (int network = 0; network < 20; network++) {
            for (int attempt = 0; attempt < 5; attempt++) {
                attempts.begin(
                        new AttemptTarget(asked.subject(), "192.0." + network, null, AttemptTarget.Asker.ANYBODY));
            }
        }
        assertThatThrownBy(() -> signIn(TestAccounts.PASSWORD)).isInstanceOf(LockedException.class);

        forgotten.reset(ask(), NEW);

        signIn(NEW.reveal());
    }

    /** Requirement D5: the same answer, also where the mail may not be asked for again at once. */
    @Test
    void unknownAddressGetsTheSameAnswerAndNoMail() {
        String nobody = UUID.randomUUID() + "@example.org";
        for (String address : new String[] {email, nobody}) {
            forgotten.request(address, Locale.ENGLISH);
            assertThatThrownBy(() -> forgotten.request(address, Locale.ENGLISH))
                    .is(refused(AddressRefusedException.MAILED_RECENTLY));
        }

        assertThat(letters.kindsTo(email)).containsExactly("new-password");
        assertThat(letters.to(nobody)).isEmpty();
    }

    /** Requirement D4: whoever signs up with somebody's address again and again keeps no link from its owner. */
    @Test
    void mailsOfAnotherKindDoNotDelayAReset() {
        signUp.request(email, Secret.of("seventeen lemons drift by"), Locale.ENGLISH);

        forgotten.request(email, Locale.ENGLISH);

        assertThat(letters.kindsTo(email)).containsExactly("sign-up-known", "new-password");
    }

    @Test
    void demonstrationAccountCannotBeResetOutsideTheDemonstration() {
        jdbc.sql("update account set demo = true where id = :id")
                .param("id", account.value())
                .update();

        forgotten.request(email, Locale.ENGLISH);

        assertThat(letters.to(email)).isEmpty();
    }

    /** Whoever had a stolen session may have begun to move the account to an address of their own. */
    @Test
    void resetVoidsAllOtherLinks() {
        jdbc.sql("insert into account_link (account_id, purpose, address, token_hash, asked_at, expires_at)"
                        + " values (:account, 'NEW_EMAIL', 'thief@example.org', :hash, :now, :now)")
                .param("account", account.value())
                .param("hash", RandomTokens.hash(Secret.of(account.toString())))
                .param("now", clock.instant().plusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();

        forgotten.reset(ask(), NEW);

        assertThat(jdbc.sql("select count(*) from account_link where account_id = :account")
                        .param("account", account.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Secret ask() {
        forgotten.request(email, Locale.ENGLISH);
        return letters.tokenTo(email);
    }

    private void signIn(String password) {
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    private int happened(String kind) {
        return jdbc.sql("select count(*) from activity_entry where account_id = :account and kind = :kind")
                .param("account", account.value())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
