package com.rotki.portal.mail;

import com.rotki.portal.mail.MailDelivery.MailProblem;
import com.rotki.portal.mail.MailDelivery.MailState;
import com.rotki.portal.mail.MailTransport.MailNotTakenException;
import com.rotki.portal.mail.NoticeEvent.NoticesMailed;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.SealedText;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.TimestampColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails that have to be sent, in the database: what is in it survives a restart and a mail server that is away. */
@Component
class Outbox implements MailCleanup.Kept {

    /** As {@link MailSettings} allows it. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private static final String INSERT = """
            insert into outgoing_mail (id, number, account_id, address, content, state, attempts, posted_at, due_at)
            values (:id, :number, :account, :address, :content, 'WAITING', 0, :at, :at)""";

    private final JdbcClient jdbc;
    private final SealedText seal;
    private final ApplicationEventPublisher events;

    Outbox(JdbcClient jdbc, SealedText seal, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.events = events;
    }

    /** Takes a mail as part of the current transaction: a rollback takes it back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(OutgoingMail mail, MailContent content) {
        jdbc.sql(INSERT)
                .param("id", mail.id())
                .param("number", mail.number())
                .param("account", mail.account() == null ? null : mail.account().value(), Types.OTHER)
                .param("address", mail.address())
                .param("content", seal.seal(belongsTo(mail.id()), content.toSecret()))
                .param("at", mail.postedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Takes the next mail that is due, for this node alone until {@code lease} is over: then the node has crashed, and
     * another one tries.
     */
    @Transactional
    public Optional<OutgoingMail> claim(Instant now, Duration lease) {
        Optional<OutgoingMail> next = jdbc.sql("select * from outgoing_mail where state = 'WAITING'"
                        + " and (due_at <= :now or due_at > :latest) order by due_at limit 1 for update skip locked")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("latest", StoredMoment.latest(now.plus(LONGEST_WAIT)).atOffset(ZoneOffset.UTC))
                .query((row, number) -> read(row))
                .optional();
        next.ifPresent(mail -> jdbc.sql("update outgoing_mail set attempts = :attempts, due_at = :until where id = :id")
                .param("attempts", mail.attempts())
                .param("until", now.plus(lease).atOffset(ZoneOffset.UTC))
                .param("id", mail.id())
                .update());
        return next;
    }

    /**
     * Returns the content of a mail that was not delivered yet.
     *
     * @throws MailNotTakenException if it cannot be read, because the key it was sealed with is lost
     */
    @Transactional(readOnly = true)
    public MailContent content(UUID mail) {
        byte[] sealed = jdbc.sql("select content from outgoing_mail where id = :id")
                .param("id", mail)
                .query(byte[].class)
                .single();
        try {
            return MailContent.of(seal.open(belongsTo(mail), sealed));
        } catch (IllegalStateException keyLost) {
            throw new MailNotTakenException(MailProblem.UNREADABLE, keyLost);
        }
    }

    /** Marks a mail as delivered and erases its content; all of it if its account is gone. */
    @Transactional
    public void sent(OutgoingMail mail, Instant at) {
        settle(mail, MailState.SENT, null, at);
    }

    /** Gives a mail up and erases its content; all of it if its account is gone. */
    @Transactional
    public void givenUp(OutgoingMail mail, MailProblem problem, Instant at) {
        settle(mail, MailState.GIVEN_UP, problem, at);
    }

    /** Has a mail tried again later. */
    @Transactional
    public void postpone(OutgoingMail mail, MailProblem problem, Instant until) {
        jdbc.sql("update outgoing_mail set due_at = :until, problem = :problem where id = :id and state = 'WAITING'")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("problem", problem.name())
                .param("id", mail.id())
                .update();
    }

    /** Deletes mails, delivered or not. */
    @Override
    @Transactional
    public void deleteBefore(Instant at) {
        jdbc.sql("delete from outgoing_mail where posted_at < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void settle(OutgoingMail mail, MailState state, @Nullable MailProblem problem, Instant at) {
        jdbc.sql("update outgoing_mail set state = :state, problem = :problem, settled_at = :at, content = null"
                        + " where id = :id and state = 'WAITING'")
                .param("state", state.name())
                .param("problem", problem == null ? null : problem.name(), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", mail.id())
                .update();
        jdbc.sql("delete from outgoing_mail where id = :id and erase_when_settled")
                .param("id", mail.id())
                .update();
        if (mail.account() != null) {
            events.publishEvent(NoticesMailed.of(mail.account(), at));
        }
    }

    private static OutgoingMail read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID account = row.getObject("account_id", UUID.class);
        return new OutgoingMail(
                id,
                row.getString("number"),
                account == null ? null : new AccountId(account),
                row.getString("address"),
                row.getInt("attempts") + 1,
                TimestampColumn.read(row, "posted_at"));
    }

    private static String belongsTo(UUID id) {
        return "mail " + id;
    }
}
