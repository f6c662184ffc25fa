package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestClock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether a mail is from the portal can be asked by its number, and nothing else. */
@DatabaseTest
class MailVerificationTest {

    @Autowired
    private MailVerification mails;

    @Autowired
    private MailNumber numbers;

    @Autowired
    private Outbox outbox;

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
    }

    @Test
    void anyOtherTextIsNot() {
        post();

        assertThat(mails.madeAt(numbers.next())).isEmpty();
        assertThat(mails.madeAt("")).isEmpty();
        assertThat(mails.madeAt("N-0000-000%")).isEmpty();
    }

    @Test
    void nobodyCanAskOftenEnoughToFindOne() {
        for (int question = 0; question < 20; question++) {
            mails.madeAt(numbers.next());
        }

        assertThatThrownBy(() -> mails.madeAt(numbers.next())).isInstanceOf(TooManyChecksException.class);
        clock.advance(Duration.ofMinutes(1));
        assertThat(mails.madeAt(numbers.next())).isEmpty();
    }

    private String post() {
        String number = numbers.next();
        transactions.executeWithoutResult(transaction -> outbox.post(
                OutgoingMail.of(number, null, UUID.randomUUID() + "@example.org", clock.instant()),
                new MailContent("subject", "text", "html")));
        return number;
    }
}
