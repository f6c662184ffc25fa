package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.AccountService;
import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the owner of an account gets by mail, over a real mail server. */
@MailTest
class NoticeMailTest {

    @Autowired
    private MailServer server;

    @Autowired
    private NoticeJoining joining;

    @Autowired
    private OutboxDelivery delivery;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private CredentialFreeze freeze;

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

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("delete from notice").update();
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
    }

    /** Requirement A8. */
    @Test
    void everyUseOfTheCredentialsIsMailedToTheOwner() {
        credentials.create();
        assertMailSays("API credentials created");
        credentials.reveal(SecretUse.SHOW);
        assertMailSays("API Secret shown");
        credentials.reveal(SecretUse.COPY);
        assertMailSays("API Secret copied");
        credentials.regenerate(credentials.overview().orElseThrow().id(), RegenerateReason.MAY_BE_KNOWN);
        assertMailSays("API credentials regenerated; the old ones no longer work");
    }

    /** Requirement B-72. */
    @Test
    void tenCopiesWithinAMomentAreOneMail() {
        credentials.create();
        send();
        server.reset();
        IntStream.range(0, 10).forEach(second -> {
            credentials.reveal(SecretUse.COPY);
            clock.advance(Duration.ofSeconds(2));
        });
        send();

        assertThat(server.to(TestAccounts.email(owner)))
                .singleElement()
                .satisfies(mail -> assertThat(MailServer.text(mail)).contains("API Secret copied (10 times)"));
    }

    @Test
    void severalKindsWithinAMomentAreOneMailWithEachOfThem() {
        credentials.create();
        credentials.reveal(SecretUse.SHOW);
        send();

        assertThat(server.to(TestAccounts.email(owner))).singleElement().satisfies(mail -> {
            assertThat(MailServer.subject(mail)).isEqualTo("rotki: 2 alerts for your account");
            assertThat(MailServer.html(mail)).contains("API credentials created", "API Secret shown");
        });
    }

    @Test
    void nothingIsSentBeforeTheMomentIsOver() {
        credentials.create();
        clock.advance(Duration.ofSeconds(29));
        joining.run();
        delivery.run();

        assertThat(server.to(TestAccounts.email(owner))).isEmpty();
    }

    @Test
    void rolledBackChangeIsNotMailed() {
        transactions.executeWithoutResult(transaction -> {
            credentials.create();
            transaction.setRollbackOnly();
        });
        send();

        assertThat(server.to(TestAccounts.email(owner))).isEmpty();
    }

    @Test
    void joiningTwiceAtTheSameTimeMakesOneMail() {
        credentials.create();
        clock.advance(Duration.ofSeconds(31));
        IntStream.range(0, 4).parallel().forEach(node -> joining.run());
        delivery.run();

        assertThat(server.to(TestAccounts.email(owner))).hasSize(1);
    }

    /** Requirement D13: whoever got in and removes the address keeps nobody from hearing of it. */
    @Test
    void allAddressesAsTheyWereWhenItHappenedAreTold() {
        secondAddress("second-" + owner + "@example.org");
        credentials.create();
        secondAddress(null);
        send();

        assertThat(server.to(TestAccounts.email(owner))).hasSize(1);
        assertThat(server.to("second-" + owner + "@example.org")).hasSize(1);
    }

    /** Requirement B-71. */
    @Test
    void aMailNamesNothingThatBelongsToTheAccount() {
        var pair = credentials.create();
        String secret = credentials.reveal(SecretUse.SHOW).reveal();
        send();

        assertThat(server.all()).doesNotContain(TestAccounts.email(owner), secret, pair.apiKey(), "Basic");
    }

    @Test
    void theMailIsInTheLanguageOfTheAccountWithItsTimesInUtc() {
        accountService.changeLanguage(Locale.GERMAN);
        credentials.create();
        send();

        assertThat(server.to(TestAccounts.email(owner))).singleElement().satisfies(mail -> {
            assertThat(MailServer.subject(mail)).isEqualTo("rotki: API-Zugangsdaten erstellt");
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
    void mailWithoutCredentialsToFreezeGivesOtherAdvice() {
        AccountId admin = accounts.account(Role.ADMIN);
        insertNotice(admin, "admin@example.org", "SessionsEnded");
        send();

        assertThat(server.to("admin@example.org"))
                .singleElement()
                .satisfies(mail -> assertThat(MailServer.text(mail))
                        .contains("All sessions ended", "If not, sign in")
                        .doesNotContain("/not-me"));
    }

    @Test
    void aMailThatCannotBeMadeKeepsNobodyElseFromHearing() {
        AccountId broken = accounts.account(Role.SUBSCRIBER);
        insertNotice(new AccountId(new UUID(0, 1)), "first@example.org", "SessionsEnded");
        insertNotice(broken, "broken@example.org", "NobodyHasWordsForThis");
        insertNotice(new AccountId(new UUID(-1, -1)), "last@example.org", "SessionsEnded");

        send();

        assertThat(server.to("first@example.org")).hasSize(1);
        assertThat(server.to("broken@example.org")).isEmpty();
        assertThat(server.to("last@example.org")).hasSize(1);
    }

    /** Acts of staff are nobody's own: there is nothing to deny, and freezing helps nothing. */
    @Test
    void staffActionIsMailedInItsOwnWordsWithTheMessage() {
        insertNotice(owner, TestAccounts.email(owner), "SubscriptionSuspended");
        jdbc.sql("update notice set doer = 'STAFF', words = 'Payment <was> returned' where id = :id")
                .param("id", owner.value())
                .update();
        send();

        assertThat(server.to(TestAccounts.email(owner))).singleElement().satisfies(mail -> {
            assertThat(MailServer.text(mail))
                    .startsWith("Subscription suspended – 4 May 2026, 10:00 UTC, by rotki\n")
                    .contains("rotki writes: “Payment <was> returned”", "until rotki resumes your plan")
                    .doesNotContain("Was this you", "/not-me", "Wasn’t you");
            assertThat(MailServer.html(mail))
                    .contains("rotki writes: “Payment &lt;was&gt; returned”")
                    .doesNotContain("Was this you", "/not-me");
        });
        assertThat(jdbc.sql("select words from notice where id = :id")
                        .param("id", owner.value())
                        .query((row, number) -> String.valueOf(row.getString("words")))
                        .single())
                .isEqualTo("null");
    }

    @Test
    void eachKindOfActHasItsOwnWordsAndTheLinkIsThereWhereFreezingHelps() {
        assertAct("SELF", "PasswordChanged", "in your account", true, "Was this you?", "freeze your API credentials");
        assertAct("APP", "DeviceRegistered", "by the rotki app", true, "Is this your device?");
        assertAct("LINK", "CredentialsFrozen", "with the link in a mail from us", false, "until you unfreeze");
        assertAct("FINDER", "CredentialsLeaked", "reported by someone who found it", false, "Keep to this order");
        assertAct("PORTAL", "BackupsExpired", "automatically", false, "This happened automatically");
        assertAct("STAFF", "DeviceRevoked", "by rotki", false, "rotki did this");
        assertAct("SOMEBODY", "SecondFactorFailed", "at the sign-in", false, "somebody knows your password");
    }

    /** One advice for all that one may deny, and no link to freeze what is frozen. */
    @Test
    void frozenCredentialsAreNotOfferedToBeFrozen() {
        credentials.create();
        freeze.freeze(FreezeCause.OWNER);
        send();

        assertThat(server.to(TestAccounts.email(owner)))
                .singleElement()
                .satisfies(mail -> assertThat(MailServer.text(mail))
                        .contains("http://localhost:8080/secure-account")
                        .doesNotContain("/not-me#", "freeze your API credentials now"));
        server.reset();
        freeze.unfreeze();
        credentials.reveal(SecretUse.SHOW);
        send();

        assertThat(server.to(TestAccounts.email(owner)))
                .singleElement()
                .satisfies(mail -> assertThat(MailServer.text(mail))
                        .containsOnlyOnce("If not, ")
                        .contains("/not-me#"));
    }

    private void assertAct(String doer, String kind, String circumstance, boolean link, String... words) {
        AccountId account = accounts.account(Role.SUBSCRIBER);
        String address = TestAccounts.email(account);
        insertNotice(account, address, kind);
        jdbc.sql("update notice set doer = :doer, source_address = '203.0.113.7' where id = :id")
                .param("doer", doer)
                .param("id", account.value())
                .update();
        send();

        assertThat(server.to(address)).singleElement().satisfies(mail -> {
            String text = MailServer.text(mail);
            assertThat(text).as(kind).contains(circumstance).contains(words);
            assertThat(text.contains("/not-me#")).as(kind).isEqualTo(link);
            assertThat(text.lines().findFirst().orElseThrow())
                    .isNotEqualTo(MailServer.subject(mail).substring("rotki: ".length()));
            // Both parts say the same.
            text.lines()
                    .filter(line -> !line.isBlank() && !line.endsWith(":") && !line.startsWith("--"))
                    .filter(line -> !line.startsWith("http"))
                    .forEach(
                            line -> assertThat(unescaped(MailServer.html(mail))).contains(line.strip()));
        });
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    private void assertMailSays(String sentence) {
        send();
        assertThat(server.to(TestAccounts.email(owner))).singleElement().satisfies(mail -> {
            assertThat(MailServer.subject(mail)).isEqualTo("rotki: " + sentence);
            assertThat(MailServer.text(mail)).startsWith(sentence).contains(" UTC", "This wasn’t me:", "/not-me#");
        });
        server.reset();
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

    private String linkIn(String address) {
        return MailServer.text(server.to(address).getFirst())
                .lines()
                .filter(line -> line.contains("/not-me#"))
                .findFirst()
                .orElseThrow();
    }
}
