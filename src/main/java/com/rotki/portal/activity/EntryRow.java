package com.rotki.portal.activity;

import com.rotki.portal.activity.ActivityChain.ChainedEntry;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.platform.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of the table {@code activity_entry}. */
final class EntryRow implements RowMapper<ChainedEntry> {

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
