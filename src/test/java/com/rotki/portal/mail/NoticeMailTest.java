package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.AccountService;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.RegenerateReason;
import com.rotki.portal.credentials.SecretUse;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What the owner of an account gets by mail, over a real mail server. */
@DatabaseTest
class NoticeMailTest {

    private static final MailServer SERVER = new MailServer();

    @Autowired
    private NoticeJoining joining;

    @Autowired
    private OutboxDelivery delivery;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private AccountService accountService;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner;

    @DynamicPropertySource
    static void useServer(DynamicPropertyRegistry properties) {
        SERVER.register(properties);
    }

    @BeforeEach
    void signIn() {
        clock.reset();
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("delete from notice").update();
        SERVER.reset();
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    /** Requirement A8. */
    @Test
    void whoeverSeesCopiesCreatesOrRegeneratesThePairIsToldToTheOwner() {
        credentials.create();
        assertMailSays("API credentials were created");
        credentials.reveal(SecretUse.SHOW);
        assertMailSays("The API Secret was shown");
        credentials.reveal(SecretUse.COPY);
        assertMailSays("The API Secret was copied");
        credentials.regenerate(credentials.overview().orElseThrow().id(), RegenerateReason.MAY_BE_KNOWN);
        assertMailSays("The API credentials were regenerated, and the old ones ended");
    }

    /** Requirement B-72. */
    @Test
    void tenCopiesWithinAMomentAreOneMail() {
        credentials.create();
        send();
        SERVER.reset();
        IntStream.range(0, 10).forEach(second -> {
            credentials.reveal(SecretUse.COPY);
            clock.advance(Duration.ofSeconds(2));
        });
        send();

        assertThat(SERVER.to(TestAccounts.email(owner)))
                .singleElement()
                .satisfies(mail -> assertThat(MailServer.text(mail)).contains("The API Secret was copied (10 times)"));
    }

    @Test
    void severalKindsWithinAMomentAreOneMailWithEachOfThem() {
        credentials.create();
        credentials.reveal(SecretUse.SHOW);
        send();

        assertThat(SERVER.to(TestAccounts.email(owner))).singleElement().satisfies(mail -> {
            assertThat(MailServer.subject(mail)).isEqualTo("rotki: 2 things happened to your account");
            assertThat(MailServer.html(mail)).contains("API credentials were created", "The API Secret was shown");
        });
    }

    @Test
    void nothingIsSentBeforeTheMomentIsOver() {
        credentials.create();
        clock.advance(Duration.ofSeconds(29));
        joining.run();
        delivery.run();

        assertThat(SERVER.to(TestAccounts.email(owner))).isEmpty();
    }

    @Test
    void whatWasTakenBackIsToldToNobody() {
        transactions.executeWithoutResult(transaction -> {
            credentials.create();
            transaction.setRollbackOnly();
        });
        send();

        assertThat(SERVER.to(TestAccounts.email(owner))).isEmpty();
    }

    @Test
    void joiningTwiceAtTheSameTimeMakesOneMail() {
        credentials.create();
        clock.advance(Duration.ofSeconds(31));
        IntStream.range(0, 4).parallel().forEach(node -> joining.run());
        delivery.run();

        assertThat(SERVER.to(TestAccounts.email(owner))).hasSize(1);
    }

    /** Requirement D13: whoever got in and removes the address keeps nobody from hearing of it. */
    @Test
    void allAddressesAsTheyWereWhenItHappenedAreTold() {
        secondAddress("second-" + owner + "@example.org");
        credentials.create();
        secondAddress(null);
        send();

        assertThat(SERVER.to(TestAccounts.email(owner))).hasSize(1);
        assertThat(SERVER.to("second-" + owner + "@example.org")).hasSize(1);
    }

    /** Requirement B-71. */
    @Test
    void aMailNamesNothingThatBelongsToTheAccount() {
        var pair = credentials.create();
        String secret = credentials.reveal(SecretUse.SHOW).reveal();
        send();

        assertThat(SERVER.all()).doesNotContain(TestAccounts.email(owner), secret, pair.apiKey(), "Basic");
    }

    @Test
    void theMailIsInTheLanguageOfTheAccountWithItsTimesInUtc() {
        accountService.changeLanguage(Locale.GERMAN);
        credentials.create();
        send();

        assertThat(SERVER.to(TestAccounts.email(owner))).singleElement().satisfies(mail -> {
            assertThat(MailServer.subject(mail)).isEqualTo("rotki: API-Zugangsdaten wurden erstellt");
            assertThat(MailServer.text(mail)).contains("04.05.2026, 10:00 UTC", "Das war ich nicht");
        });
    }

    @Test
    void eachMailToASubscriberHasALinkOfItsOwnThatFreezes() {
        secondAddress("second-" + owner + "@example.org");
        credentials.create();
        send();

        String first = linkIn(TestAccounts.email(owner));
        String second = linkIn("second-" + owner + "@example.org");
        assertThat(first).startsWith("http://localhost:8080/not-me#").isNotEqualTo(second);
        assertThat(first.substring(first.indexOf('#') + 1)).hasSize(43);
    }

    @Test
    void whoHasNoCredentialsIsToldWhatElseToDo() {
        AccountId admin = accounts.account(Role.ADMIN);
        insertNotice(admin, "admin@example.org", "SessionsEnded");
        send();

        assertThat(SERVER.to("admin@example.org"))
                .singleElement()
                .satisfies(mail -> assertThat(MailServer.text(mail))
                        .contains("All sessions were ended", "If it was not you: sign in")
                        .doesNotContain("/not-me"));
    }

    @Test
    void aMailThatCannotBeMadeKeepsNobodyElseFromHearing() {
        AccountId broken = accounts.account(Role.SUBSCRIBER);
        insertNotice(new AccountId(new UUID(0, 1)), "first@example.org", "SessionsEnded");
        insertNotice(broken, "broken@example.org", "NobodyHasWordsForThis");
        insertNotice(new AccountId(new UUID(-1, -1)), "last@example.org", "SessionsEnded");

        send();

        assertThat(SERVER.to("first@example.org")).hasSize(1);
        assertThat(SERVER.to("broken@example.org")).isEmpty();
        assertThat(SERVER.to("last@example.org")).hasSize(1);
    }

    private void assertMailSays(String sentence) {
        send();
        assertThat(SERVER.to(TestAccounts.email(owner))).singleElement().satisfies(mail -> {
            assertThat(MailServer.subject(mail)).isEqualTo("rotki: " + sentence);
            assertThat(MailServer.text(mail)).startsWith(sentence).contains(" UTC", "This wasn’t me:", "/not-me#");
        });
        SERVER.reset();
    }

    private void insertNotice(AccountId account, String address, String kind) {
        jdbc.sql("insert into notice (id, account_id, kind, happened_at, mailing, addresses, language)"
                        + " values (:id, :id, :kind, :at, 'JOINING', :address, 'en')")
                .param("id", account.value())
                .param("kind", kind)
                .param("address", address)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void send() {
        clock.advance(Duration.ofSeconds(31));
        joining.run();
        delivery.run();
    }

    private void secondAddress(@Nullable String address) {
        jdbc.sql("update account set second_address = :address where id = :id")
                .param("address", address)
                .param("id", owner.value())
                .update();
    }

    private static String linkIn(String address) {
        return MailServer.text(SERVER.to(address).getFirst())
                .lines()
                .filter(line -> line.contains("/not-me#"))
                .findFirst()
                .orElseThrow();
    }
}
