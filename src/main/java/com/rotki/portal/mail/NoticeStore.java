package com.rotki.portal.mail;

import com.rotki.portal.mail.NoticeSummary.NoticeMailing;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.StoredMoment;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the notices. */
@Repository
class NoticeStore implements MailCleanup.Kept {

    /** As {@link MailSettings} allows it. */
    private static final Duration LONGEST_JOINING = Duration.ofMinutes(10);

    private static final String INSERT = """
            insert into notice (id, account_id, kind, about, happened_at, mailing, addresses, language,
                                doer, thing, words, source_address, user_agent)
            values (:id, :account, :kind, :about, :at, :mailing, :addresses, :language,
                    :doer, :thing, :words, :source, :program)""";

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Notice notice) {
        boolean toMail = notice.mailing() == NoticeMailing.JOINING;
        jdbc.sql(INSERT)
                .param("id", notice.id())
                .param("account", notice.account().value())
                .param("kind", notice.kind())
                .param("about", notice.about(), Types.VARCHAR)
                .param("at", notice.at().atOffset(ZoneOffset.UTC))
                .param("mailing", notice.mailing().name())
                .param("addresses", toMail ? String.join("\n", notice.addresses()) : null, Types.VARCHAR)
                .param("language", notice.language().toLanguageTag())
                .param("doer", toMail ? notice.facts().doer().name() : null, Types.VARCHAR)
                .param("thing", notice.facts().thing(), Types.VARCHAR)
                .param("words", notice.facts().words(), Types.VARCHAR)
                .param("source", notice.facts().sourceAddress(), Types.VARCHAR)
                .param("program", notice.facts().userAgent(), Types.VARCHAR)
                .update();
    }

    /** Returns whether a mail was sent, or is to be sent, of the same kind about the same thing. */
    boolean isTold(AccountId account, EventKind kind, String about) {
        return jdbc.sql("select count(*) from notice where account_id = :account and kind = :kind"
                                + " and about = :about and mailing <> 'NONE'")
                        .param("account", account.value())
                        .param("kind", kind.stored())
                        .param("about", about)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Returns whose notices have waited since {@code until} or longer, or since a moment that cannot have been. */
    List<AccountId> waitingSince(Instant until) {
        return jdbc.sql("select distinct account_id from notice where mailing = 'JOINING'"
                        + " and (happened_at <= :until or happened_at > :latest)")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param(
                        "latest",
                        StoredMoment.latest(until.plus(LONGEST_JOINING)).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Locks and returns all notices of an account that wait, the oldest first, without those that another node has. */
    List<Notice> lockWaiting(AccountId account) {
        return jdbc.sql("select * from notice where account_id = :account and mailing = 'JOINING'"
                        + " order by happened_at, id for update skip locked")
                .param("account", account.value())
                .query(Notice::ofRow)
                .list();
    }

    /** A mail was made of them. Whom it went to is with the mail from now on, and what else it says with the log. */
    void mailed(List<Notice> notices, String number) {
        jdbc.sql("update notice set mailing = 'MAILED', addresses = null, mail_number = :number, doer = null,"
                        + " thing = null, words = null, source_address = null, user_agent = null where id in (:ids)")
                .param("number", number)
                .param("ids", notices.stream().map(Notice::id).toList())
                .update();
    }

    /** Returns the newest notices of an account. */
    List<Notice> latest(AccountId account, int most) {
        return jdbc.sql("select * from notice where account_id = :account order by happened_at desc, id limit :most")
                .param("account", account.value())
                .param("most", most)
                .query(Notice::ofRow)
                .list();
    }

    long countUnread(AccountId account) {
        return jdbc.sql("select count(*) from notice where account_id = :account and read_at is null")
                .param("account", account.value())
                .query(Long.class)
                .single();
    }

    void markRead(AccountId account, Instant at) {
        jdbc.sql("update notice set read_at = :at where account_id = :account and read_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .update();
    }

    @Override
    public void deleteBefore(Instant at) {
        jdbc.sql("delete from notice where happened_at < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
