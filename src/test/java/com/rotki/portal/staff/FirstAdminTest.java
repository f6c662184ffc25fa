package com.rotki.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.TestFactors;
import com.rotki.portal.account.AccountInvitations;
import com.rotki.portal.account.Factors;
import com.rotki.portal.account.ForgottenPassword;
import com.rotki.portal.account.LinkRefusedException;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.StartRefusedException;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.Roles;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.transaction.IllegalTransactionStateException;

/** A portal with nobody in it gets somebody who runs it. */
@DatabaseTest
class FirstAdminTest {

    private static final Secret NEW = Secret.of("seventeen lemons drift");

    private final String email = "first-" + UUID.randomUUID() + "@example.org";

    @Autowired
    private FirstAdmin firstAdmin;

    @Autowired
    private AccountInvitations invitations;

    @Autowired
    private ForgottenPassword passwords;

    @Autowired
    @Qualifier("passwordSignIn") private AuthenticationProvider signIn;

    @Autowired
    private RoleAdministration roles;

    @Autowired
    private TestFactors factors;

    @Autowired
    private Factors stored;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyIsAdmin() {
        jdbc.sql("update account set role = 'SUBSCRIBER' where role = 'ADMIN'").update();
    }

    @Test
    void whoeverIsNamedBecomesAdminSetsAPasswordAndHasToSetUpASecondFactor() {
        Secret token = appoint(email, false).orElseThrow();

        assertThat(role(email)).isEqualTo("ADMIN");
        assertThat(letters.kindsTo(email)).containsExactly("first-admin");
        assertThat(letters.tokenTo(email)).isEqualTo(token);
        accounts.asAdmin(() -> assertThat(roles.invited()).contains(id(email)));
        passwords.reset(token, NEW);
        accounts.asAdmin(() -> assertThat(roles.invited()).doesNotContain(id(email)));
        assertThat(signIn(NEW.reveal()).getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_" + Roles.ENROLLING)
                .doesNotContain("ROLE_" + Roles.ADMIN);
        assertThatThrownBy(() -> passwords.reset(token, NEW)).isInstanceOf(LinkRefusedException.class);
    }

    @Test
    void twoAdminsWhoCameAreEnoughAndThenNobodyElseIsAppointed() {
        String second = "second-" + email;
        Map<String, Secret> links = firstAdmin.appoint(List.of(email, second), false);
        assertThat(links).containsOnlyKeys(email, second);
        assertThat(firstAdmin.active()).isZero();

        come(links, email);
        assertThat(firstAdmin.active()).isOne();
        come(links, second);

        assertThat(firstAdmin.active()).isEqualTo(2);
        assertThat(firstAdmin.appoint(List.of("another-" + email), true)).isEmpty();
        assertThat(roleIfAny("another-" + email)).isEmpty();
    }

    @Test
    void wrongAddressIsCorrectedAfterTheOtherAdminCame() {
        String wrong = "wrong-" + email;
        String right = "right-" + email;
        Map<String, Secret> links = firstAdmin.appoint(List.of(email, wrong), false);
        come(links, email);

        assertThat(firstAdmin.appoint(List.of(email, right), true)).containsOnlyKeys(right);

        assertThat(role(wrong)).isEqualTo("SUBSCRIBER");
        assertThat(passwords.holder(Objects.requireNonNull(links.get(wrong)))).isEmpty();
        assertThat(role(email)).isEqualTo("ADMIN");
        assertThat(signIn(NEW.reveal()).isAuthenticated()).isTrue();
    }

    @Test
    void forgottenPasswordLeadsNobodyPastAnInvitation() {
        assertThat(appoint(email, false)).isPresent();

        passwords.request(email, Locale.ENGLISH);
        clock.advance(Duration.ofHours(25));
        passwords.request(email, Locale.ENGLISH);

        assertThat(letters.kindsTo(email)).containsExactly("first-admin");
        assertThat(firstAdmin.active()).isZero();
    }

    @Test
    void whatWasSetUpBeforeOpensNothingAnyMore() {
        AccountId subscriber = accounts.subscriber("basic");
        factors.passkey(subscriber, "An intruder's");
        factors.authenticatorApp(subscriber);
        jdbc.sql("update account set second_address = 'intruder@example.org' where id = :id")
                .param("id", subscriber.value())
                .update();

        assertThat(appoint(TestAccounts.email(subscriber), false)).isPresent();

        assertThat(stored.of(subscriber).hasSecondFactor()).isFalse();
        assertThat(jdbc.sql("select second_address is null from account where id = :id")
                        .param("id", subscriber.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void oneMailboxSpeltTwiceIsOneAdmin() {
        assertThat(firstAdmin.appoint(List.of(email, email.toUpperCase(Locale.ROOT)), true))
                .hasSize(1);
        assertThat(letters.kindsTo(email)).hasSize(1);
    }

    @Test
    void adminsOfTheDemonstrationCountForNothingOutsideOfIt() {
        AccountId left = accounts.account(Role.ADMIN);
        jdbc.sql("update account set demo = true where id = :id")
                .param("id", left.value())
                .update();

        assertThat(firstAdmin.active()).isZero();
        assertThat(appoint(email, false)).isPresent();
    }

    @Test
    void roleThatWasTakenAwayIsNotGivenBackByTheSetting() {
        Map<String, Secret> links = firstAdmin.appoint(List.of(email, "second-" + email), false);
        come(links, email);
        come(links, "second-" + email);
        accounts.asAdmin(() -> {
            roles.withdraw(id("second-" + email), "Left");
            return null;
        });
        jdbc.sql("update account set role = 'SUBSCRIBER' where role = 'ADMIN' and email <> :email")
                .param("email", email)
                .update();

        assertThat(firstAdmin.appoint(List.of(email, "second-" + email), true)).isEmpty();

        assertThat(firstAdmin.active()).isOne();
        assertThat(role("second-" + email)).isEqualTo("SUBSCRIBER");
    }

    @Test
    void theLinkWorksForADayAndNoLonger() {
        Secret token = appoint(email, false).orElseThrow();

        clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(passwords.holder(token)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(passwords.holder(token)).isEmpty();
        assertThatThrownBy(() -> passwords.reset(token, NEW)).isInstanceOf(LinkRefusedException.class);
    }

    @Test
    void anotherStartSendsAnotherLinkOnlyIfTheFirstNoLongerWorksOrCouldNotBeSent() {
        Secret first = appoint(email, false).orElseThrow();

        assertThat(appoint(email, false)).isEmpty();
        Secret second = appoint(email, true).orElseThrow();
        assertThat(passwords.holder(first)).isEmpty();
        clock.advance(Duration.ofHours(25));
        Secret third = appoint(email, false).orElseThrow();

        assertThat(passwords.holder(second)).isEmpty();
        assertThat(passwords.holder(third)).isPresent();
    }

    @Test
    void aSubscriberWhoIsNamedIsSignedOutAndTheOldPasswordNoLongerWorks() {
        AccountId subscriber = accounts.subscriber("basic");
        String address = TestAccounts.email(subscriber);

        Secret token = appoint(address, false).orElseThrow();

        assertThat(role(address)).isEqualTo("ADMIN");
        assertThatThrownBy(() -> signIn(address, TestAccounts.PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThat(jdbc.sql("select sessions_ended_at is not null from account where id = :id")
                        .param("id", subscriber.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(happened(subscriber, "FirstAdminAppointed")).isOne();
        passwords.reset(token, NEW);
        assertThat(signIn(address, NEW.reveal()).isAuthenticated()).isTrue();
    }

    @Test
    void whoWasNamedByMistakeLosesTheRoleAndTheLink() {
        Secret mistaken = appoint(email, false).orElseThrow();

        appoint("right-" + email, false);

        assertThat(role(email)).isEqualTo("SUBSCRIBER");
        assertThat(passwords.holder(mistaken)).isEmpty();
        assertThat(role("right-" + email)).isEqualTo("ADMIN");
    }

    @Test
    void anAddressThatNoMailReachesStopsTheStartAndNothingIsDone() {
        assertThatThrownBy(() -> appoint("ida at example", false))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("portal.first-admin")
                .hasMessageContaining("ida at example");

        assertThat(firstAdmin.active()).isZero();
    }

    @Test
    void invitationsBelongIntoATransaction() {
        assertThatThrownBy(() -> invitations.open(email)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private void come(Map<String, Secret> links, String address) {
        passwords.reset(Objects.requireNonNull(links.get(address)), NEW);
    }

    private AccountId id(String address) {
        return new AccountId(jdbc.sql("select id from account where email = :email")
                .param("email", address)
                .query(UUID.class)
                .single());
    }

    private Optional<Secret> appoint(String address, boolean again) {
        return Optional.ofNullable(firstAdmin.appoint(List.of(address), again).get(address));
    }

    private Authentication signIn(String password) {
        return signIn(email, password);
    }

    private Authentication signIn(String address, String password) {
        return Objects.requireNonNull(signIn.authenticate(new UsernamePasswordAuthenticationToken(address, password)));
    }

    private String role(String address) {
        return roleIfAny(address).orElseThrow();
    }

    private Optional<String> roleIfAny(String address) {
        return jdbc.sql("select role from account where email = :email")
                .param("email", address)
                .query(String.class)
                .optional();
    }

    private long happened(AccountId account, String kind) {
        return jdbc.sql("select count(*) from activity_entry where account_id = :account and kind = :kind")
                .param("account", account.value())
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
