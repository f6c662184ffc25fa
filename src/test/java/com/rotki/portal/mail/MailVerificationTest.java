package com.rotki.portal.mail;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether a mail is from the portal can be asked by its number, and nothing else. */
@DatabaseTest
class MailVerificationTest {

    private static final String UNKNOWN = "N-0000-0000";

    @Autowired
    private MailVerification mails;

    @Autowired
    private MailNumber numbers;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailCleanup cleanup;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void nextMinute() {
        clock.advance(Duration.ofMinutes(2));
    }

    @Test
    void aNumberOfOursIsKnownHoweverItIsTyped() {
        String number = post();

        assertThat(mails.madeAt(number)).contains(clock.instant());
        assertThat(mails.madeAt(" " + number.toLowerCase(Locale.ROOT).replace("-", " ") + " "))
                .contains(clock.instant());
        assertThat(mails.madeAt(number.substring(2))).contains(clock.instant());
        assertThat(mails.madeAt(number.replace('-', '\u2011') + "\u00a0.")).contains(clock.instant());
    }

    @Test
    void anyOtherTextIsNot() {
        post();

        assertThat(mails.madeAt(UNKNOWN)).isEmpty();
        assertThat(mails.madeAt("")).isEmpty();
        assertThat(mails.madeAt("N-0000-000%")).isEmpty();
    }

    @Test
    void nobodyCanAskOftenEnoughToFindOne() {
        // a minute in which no other test asked
        clock.advance(Duration.ofMinutes(10));
        for (int question = 0; question < 20; question++) {
            mails.madeAt(UNKNOWN);
        }

        assertThatThrownBy(() -> mails.madeAt(UNKNOWN)).is(refused(NoticeRefusedException.TOO_MANY_CHECKS));
        clock.advance(Duration.ofMinutes(1));
        assertThat(mails.madeAt(UNKNOWN)).isEmpty();
    }

    @Test
    void noTwoMailsHaveTheSameNumber() {
        var drawn = List.of(1, 1, 2).iterator();
        var repeating = new MailNumber(
                new SecureRandom() {
                    @Override
                    public IntStream ints(long count, int from, int to) {
                        int digit = drawn.next();
                        return IntStream.generate(() -> digit).limit(count);
                    }
                },
                jdbc,
                clock);

        assertThat(repeating.next()).isEqualTo("N-1111-1111");
        assertThat(repeating.next()).isEqualTo("N-2222-2222");
    }

    @Test
    void aNumberStaysKnownWhenItsMailIsErased() {
        String number = post();
        jdbc.sql("delete from outgoing_mail where number = :number")
                .param("number", number)
                .update();

        assertThat(mails.madeAt(number)).isPresent();
    }

    @Test
    void aNumberIsForgottenWithTheMailsOfItsTime() {
        String number = post();
        clock.advance(Duration.ofDays(401));

        cleanup.run();

        assertThat(mails.madeAt(number)).isEmpty();
    }

    private String post() {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            String number = numbers.next();
            outbox.post(
                    OutgoingMail.of(number, null, UUID.randomUUID() + "@example.org", clock.instant()),
                    new MailContent("subject", "text", "html"));
            return number;
        }));
    }
}
