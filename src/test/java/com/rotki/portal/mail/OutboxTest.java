package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestClock;
import com.rotki.portal.account.LinkMail;
import com.rotki.portal.account.MailQueue;
import com.rotki.portal.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails against a real mail server, which is sometimes away (requirement F11). */
@MailTest
class OutboxTest {

    private static final String TOKEN = "canary-token-0123456789";

    @Autowired
    private MailServer server;

    @Autowired
    private MailQueue postbox;

    @Autowired
    private OutboxDelivery delivery;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void start() {
        jdbc.sql("delete from outgoing_mail").update();
        server.reset();
    }

    @Test
    void aLetterComesAsTextAndHtmlInItsLanguage() {
        post(Locale.GERMAN);
        delivery.run();

        assertThat(server.to(address)).singleElement().satisfies(mail -> {
            assertThat(MailServer.subject(mail)).isEqualTo("Bestätigen Sie Ihre Adresse");
            assertThat(MailServer.text(mail))
                    .contains("Der Link gilt 30 Minuten.", "http://localhost:8080/confirm#" + TOKEN, "die Nummer N-");
            assertThat(MailServer.html(mail))
                    .contains("<html lang=\"de\">", "href=\"http://localhost:8080/confirm#" + TOKEN + "\"");
            assertThat(MailServer.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(MailServer.header(mail, "From")).isEqualTo("no-reply@localhost");
        });
    }

    @Test
    void textsAreNoMarkupInTheHtmlAndNothingIsFetchedFromElsewhere() {
        post(Locale.ENGLISH);
        delivery.run();

        String html = MailServer.html(server.to(address).getFirst());
        assertThat(html)
                .contains("Confirm &lt;this&gt; address", "&amp; more")
                .doesNotContain("<img", "<script", "url(", "<link", "@import");
    }

    @Test
    void aRollbackSendsNothing() {
        transactions.executeWithoutResult(transaction -> {
            postbox.post(letter(Locale.ENGLISH));
            transaction.setRollbackOnly();
        });
        delivery.run();

        assertThat(server.to(address)).isEmpty();
    }

    @Test
    void parallelRunsSendAMailOnce() {
        IntStream.range(0, 10).forEach(each -> post(Locale.ENGLISH));

        Stream.of(1, 2, 3, 4).parallel().forEach(node -> delivery.run());
        delivery.run();

        assertThat(server.to(address)).hasSize(10);
    }

    @Test
    void aMailServerThatIsAwayLosesNothing() {
        server.stop();
        post(Locale.ENGLISH);
        post(Locale.ENGLISH);
        delivery.run();
        assertThat(states()).containsExactly("WAITING UNREACHABLE", "WAITING null");

        server.reset();
        clock.advance(Duration.ofMinutes(6));
        delivery.run();

        assertThat(server.to(address)).hasSize(2);
        assertThat(states()).containsExactly("SENT null", "SENT null");
    }

    @Test
    void retriesComeAtGrowingPausesAndEndVisibly() {
        server.stop();
        post(Locale.ENGLISH);

        for (int minute = 0; minute < 4 * 24 * 60; minute++) {
            delivery.run();
            clock.advance(Duration.ofMinutes(1));
        }
        int attempts = jdbc.sql("select attempts from outgoing_mail")
                .query(Integer.class)
                .single();

        assertThat(attempts).isBetween(75, 85);
        assertThat(states()).containsExactly("GIVEN_UP UNREACHABLE");
        assertThat(contents()).isEmpty();
    }

    @Test
    void aMailThatWasKeptForTooLongIsNotSentAnyMore() {
        post(Locale.ENGLISH);
        clock.advance(Duration.ofDays(4));
        delivery.run();

        assertThat(server.to(address)).isEmpty();
        assertThat(states()).containsExactly("GIVEN_UP TOO_LATE");
    }

    @Test
    void anAddressThatNoServerCanTakeKeepsNoOtherMailWaiting() {
        transactions.executeWithoutResult(transaction -> postbox.post(new LinkMail(
                null,
                "a b\r\nBcc: other@example.org",
                Locale.ENGLISH,
                "test",
                "confirm",
                Secret.of(TOKEN),
                Duration.ofMinutes(30))));
        clock.advance(Duration.ofSeconds(1));
        post(Locale.ENGLISH);
        delivery.run();

        assertThat(server.to(address)).hasSize(1);
        assertThat(server.to("other@example.org")).isEmpty();
        assertThat(states()).containsExactly("GIVEN_UP REFUSED", "SENT null");
    }

    @Test
    void theContentIsUnreadableInTheDatabaseAndErasedAfterDelivery() {
        post(Locale.ENGLISH);
        assertThat(contents())
                .singleElement()
                .satisfies(content -> assertThat(new String(content, StandardCharsets.ISO_8859_1))
                        .doesNotContain(TOKEN, "Confirm"));

        delivery.run();

        assertThat(contents()).isEmpty();
    }

    private void post(Locale language) {
        transactions.executeWithoutResult(transaction -> postbox.post(letter(language)));
    }

    private LinkMail letter(Locale language) {
        return new LinkMail(null, address, language, "test", "confirm", Secret.of(TOKEN), Duration.ofMinutes(30));
    }

    private List<String> states() {
        return jdbc.sql("select state, problem from outgoing_mail order by posted_at, attempts desc")
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private List<byte[]> contents() {
        return jdbc.sql("select content from outgoing_mail where content is not null")
                .query((row, number) -> row.getBytes(1))
                .list();
    }
}
