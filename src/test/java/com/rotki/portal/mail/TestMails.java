package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountId;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails and their links for tests of other packages. */
@Component
public class TestMails {

    private final FreezeLinks links;
    private final Outbox outbox;
    private final MailNumber numbers;
    private final NoticeMails notices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    TestMails(
            FreezeLinks links,
            Outbox outbox,
            MailNumber numbers,
            NoticeMails notices,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.links = links;
        this.outbox = outbox;
        this.numbers = numbers;
        this.notices = notices;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Makes all mails that wait to be made, and returns what those say that were not sent yet. */
    public String made() {
        notices.due(clock.instant()).forEach(notices::make);
        return jdbc.sql("select id from outgoing_mail where content is not null").query(UUID.class).list().stream()
                .map(outbox::content)
                .map(content -> content.subject() + "\n" + content.text() + "\n" + content.html())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the token of a link that freezes an account's credentials. */
    public String freezeLink(AccountId account) {
        return links.create(account).reveal();
    }

    /** Posts some mail and returns its number. */
    public String post() {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            String number = numbers.next();
            outbox.post(
                    OutgoingMail.of(number, null, UUID.randomUUID() + "@example.org", clock.instant()),
                    new MailContent("subject", "text", "html"));
            return number;
        }));
    }
}
