package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.AccountDeletion;
import com.rotki.portal.account.ForgottenPassword;
import com.rotki.portal.account.OwnerEvent.AccountCreated;
import com.rotki.portal.account.SignUp;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever deletes the account leaves no address behind, once they were told that it is gone. */
@MailTest
class MailErasureTest {

    @Autowired
    private MailServer server;

    @Autowired
    private MailErasure erasure;

    @Autowired
    private AccountDeletion deletion;

    @Autowired
    private ForgottenPassword forgotten;

    @Autowired
    private SignUp signUp;

    @Autowired
    private OutboxDelivery delivery;

    @Autowired
    private MailVerification verification;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId account = AccountId.newId();
    private String email = "";

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from outgoing_mail").update();
        account = accounts.subscriber("basic", "CANCELLED", Duration.ofDays(3));
        email = TestAccounts.email(account);
        accounts.signIn(account);
    }

    @Test
    void afterTheDeletionIsToldNoMailKnowsTheAddress() {
        forgotten.request(email.toUpperCase(Locale.ROOT), Locale.ENGLISH);
        delivery.run();
        List<String> numbers =
                jdbc.sql("select number from outgoing_mail").query(String.class).list();
        assertThat(addresses()).containsExactly(email);

        deletion.delete(email);
        assertThat(states()).isNotEmpty().containsOnly("WAITING");
        delivery.run();

        assertThat(server.to(email)).extracting(MailServer::subject).anyMatch(said -> said.contains("deleted"));
        assertThat(addresses()).isEmpty();
        assertThat(verification.madeAt(numbers.getFirst())).isPresent();
    }

    @Test
    void undeliverableMailIsErasedOnceItIsGivenUp() {
        deletion.delete(email);
        clock.advance(Duration.ofDays(4));

        delivery.run();

        assertThat(addresses()).isEmpty();
    }

    @Test
    void lettersToItsAddressesThatAreNobodysGoToo() {
        jdbc.sql("update account set second_address = :second where id = :id")
                .param("second", "Second-" + email)
                .param("id", account.value())
                .update();
        signUp.request("second-" + email, Secret.of("seventeen lemons drift"), Locale.ENGLISH);
        delivery.run();
        assertThat(addresses()).containsExactly("second-" + email);

        deletion.delete(email);
        delivery.run();

        assertThat(addresses()).isEmpty();
    }

    @Test
    void theLettersOfASignUpBelongToTheAccountThatCameOfIt() {
        String first = "first-" + email;
        signUp.request(first, Secret.of("seventeen lemons drift"), Locale.ENGLISH);
        delivery.run();
        erasure.adopt(new AccountCreated(
                account,
                clock.instant(),
                new Actor(account, first, Actor.Kind.OWNER, Role.SUBSCRIBER, clock.instant())));

        deletion.delete(email);
        delivery.run();

        assertThat(addresses()).isEmpty();
    }

    @Test
    void theMailsOfOthersStay() {
        AccountId other = accounts.account(Role.SUBSCRIBER);
        forgotten.request(TestAccounts.email(other), Locale.ENGLISH);

        deletion.delete(email);
        delivery.run();

        assertThat(addresses()).containsExactly(TestAccounts.email(other));
    }

    private List<String> addresses() {
        return jdbc.sql("select address from outgoing_mail").query(String.class).list();
    }

    private List<String> states() {
        return jdbc.sql("select state from outgoing_mail").query(String.class).list();
    }
}
