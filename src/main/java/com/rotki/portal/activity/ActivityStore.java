package com.rotki.portal.activity;

import com.rotki.portal.activity.ActivityChain.ChainHead;
import com.rotki.portal.activity.ActivityChain.ChainedEntry;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.platform.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables of the log. No entities: entries are never changed, the hash is over what the database gives back, and a
 * chain is read in portions.
 */
@Repository
class ActivityStore {

    private static final String INSERT = """
            insert into activity_entry (account_id, sequence, occurred_at, kind, actor_kind, actor_name, actor_account,
                                        visit_id, session_tag, source_address, user_agent, request_id, details,
                                        previous_hash, hash)
            values (:account, :sequence, :at, :kind, :actorKind, :actorName, :actorAccount,
                    :visit, :sessionTag, :sourceAddress, :userAgent, :requestId, :details, :previousHash, :hash)""";

    private final JdbcClient jdbc;

    ActivityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ChainedEntry chained) {
        Entry entry = chained.entry();
        jdbc.sql(INSERT)
                .param("account", entry.account().value())
                .param("sequence", chained.sequence())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("kind", entry.kind())
                .param("actorKind", entry.actorKind())
                .param("actorName", entry.actorName())
                .param("actorAccount", entry.person().value())
                .param("visit", entry.visitValue(), java.sql.Types.OTHER)
                .param("sessionTag", entry.origin().sessionTag())
                .param("sourceAddress", entry.origin().sourceAddress())
                .param("userAgent", entry.origin().userAgent())
                .param("requestId", entry.origin().requestId())
                .param("details", entry.details())
                .param("previousHash", chained.previousHash())
                .param("hash", chained.hash())
                .update();
    }

    /** Locks and returns the head of an account's chain, if there is one. */
    Optional<ChainHead> lockHead(AccountId account) {
        return head("select sequence, hash, seal from activity_chain where account_id = :account for update", account);
    }

    Optional<ChainHead> head(AccountId account) {
        return head("select sequence, hash, seal from activity_chain where account_id = :account", account);
    }

    private Optional<ChainHead> head(String query, AccountId account) {
        return jdbc.sql(query)
                .param("account", account.value())
                .query((row, number) -> new ChainHead(row.getLong(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** Inserts the head unless another transaction was faster. */
    void insertHead(AccountId account, ChainHead head) {
        jdbc.sql("insert into activity_chain (account_id, sequence, hash, seal)"
                        + " values (:account, :sequence, :hash, :seal) on conflict do nothing")
                .param("account", account.value())
                .param("sequence", head.sequence())
                .param("hash", head.hash())
                .param("seal", head.seal())
                .update();
    }

    void moveHead(AccountId account, ChainHead head) {
        jdbc.sql("update activity_chain set sequence = :sequence, hash = :hash, seal = :seal"
                        + " where account_id = :account")
                .param("account", account.value())
                .param("sequence", head.sequence())
                .param("hash", head.hash())
                .param("seal", head.seal())
                .update();
    }

    /** Returns the last entry of an account. */
    Optional<ChainedEntry> last(AccountId account) {
        return jdbc.sql("select * from activity_entry where account_id = :account order by sequence desc limit 1")
                .param("account", account.value())
                .query(new EntryRow())
                .optional();
    }

    /** Returns up to {@code most} entries after {@code sequence}, in the order of the chain. */
    List<ChainedEntry> after(AccountId account, long sequence, int most) {
        return jdbc.sql("select * from activity_entry where account_id = :account and sequence > :sequence"
                        + " order by sequence limit :most")
                .param("account", account.value())
                .param("sequence", sequence)
                .param("most", most)
                .query(new EntryRow())
                .list();
    }

    /** Reads a row of the table {@code activity_entry}. */
    static final class EntryRow implements RowMapper<ChainedEntry> {

        @Override
        public ChainedEntry mapRow(ResultSet row, int number) throws SQLException {
            return new ChainedEntry(
                    row.getLong("sequence"), entry(row), row.getString("previous_hash"), row.getString("hash"));
        }

        private static Entry entry(ResultSet row) throws SQLException {
            return new Entry(
                    new AccountId(row.getObject("account_id", UUID.class)),
                    TimestampColumn.read(row, "occurred_at"),
                    row.getString("kind"),
                    row.getString("actor_kind"),
                    row.getString("actor_name"),
                    new AccountId(row.getObject("actor_account", UUID.class)),
                    visit(row.getObject("visit_id", UUID.class)),
                    new RequestOrigin(
                            row.getString("source_address"),
                            row.getString("user_agent"),
                            row.getString("session_tag"),
                            row.getString("request_id")),
                    row.getString("details"));
        }

        private static @Nullable VisitId visit(@Nullable UUID value) {
            return value == null ? null : new VisitId(value);
        }
    }
}
