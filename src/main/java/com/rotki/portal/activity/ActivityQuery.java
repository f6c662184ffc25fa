package com.rotki.portal.activity;

import com.rotki.portal.activity.ActivityChain.ChainedEntry;
import com.rotki.portal.activity.ActivityLog.ActivityPage;
import com.rotki.portal.activity.ActivityStore.EntryRow;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the log backwards, a page at a time, along the primary key: no page costs more than the first. */
@Repository
class ActivityQuery {

    private final JdbcClient jdbc;

    ActivityQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns the next entries before {@code before}, and one more than {@code most} if there are even older ones.
     *
     * @param before a sequence; null for the newest
     * @param most 1 to {@link ActivityPage#MOST}
     */
    List<ChainedEntry> before(AccountId account, ActivityFilter filter, @Nullable Long before, int most) {
        if (most < 1 || most > ActivityPage.MOST) {
            throw new IllegalArgumentException("A page has 1 to %d entries, not %d".formatted(ActivityPage.MOST, most));
        }
        return select(account, filter, before == null ? Long.MAX_VALUE : before, most + 1);
    }

    /** Returns when an entry of one of {@code kinds} was last made. */
    Optional<Instant> lastOf(AccountId account, Set<EventKind> kinds) {
        return jdbc.sql("select occurred_at from activity_entry where account_id = :account and kind in (:kinds)"
                        + " order by sequence desc limit 1")
                .param("account", account.value())
                .param("kinds", spellings(kinds))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Returns the entries of {@code kind} since {@code since}, the newest first, at most {@link ActivityPage#MOST}. */
    List<ChainedEntry> since(AccountId account, EventKind kind, Instant since) {
        return jdbc.sql("select * from activity_entry where account_id = :account and kind = :kind"
                        + " and occurred_at > :since order by sequence desc limit :most")
                .param("account", account.value())
                .param("kind", kind.stored())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", ActivityPage.MOST)
                .query(new EntryRow())
                .list();
    }

    private List<ChainedEntry> select(AccountId account, ActivityFilter filter, long before, int most) {
        StringBuilder sql =
                new StringBuilder("select * from activity_entry where account_id = :account and sequence < :before");
        if (filter.group() != null) {
            sql.append(" and kind in (:kinds)");
        }
        if (filter.from() != null) {
            sql.append(" and occurred_at >= :from");
        }
        if (filter.until() != null) {
            sql.append(" and occurred_at < :until");
        }
        var statement = jdbc.sql(
                        sql.append(" order by sequence desc limit :most").toString())
                .param("account", account.value())
                .param("before", before)
                .param("most", most);
        if (filter.group() != null) {
            statement = statement.param("kinds", spellings(EventKind.in(filter.group())));
        }
        if (filter.from() != null) {
            statement = statement.param("from", filter.from().atOffset(ZoneOffset.UTC));
        }
        if (filter.until() != null) {
            statement = statement.param("until", filter.until().atOffset(ZoneOffset.UTC));
        }
        return statement.query(new EntryRow()).list();
    }

    private static List<String> spellings(Set<EventKind> kinds) {
        return kinds.stream().map(EventKind::stored).toList();
    }
}
