package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RecordSeal;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.TimestampColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Puts the entries from before the chain into it. A migration in Java, because the database cannot and must not make the
 * seals.
 */
@Component
class EarlierEntries implements JavaMigration {

    private static final String IN_ORDER =
            "select * from unchained_activity_entry order by account_id, occurred_at, id";

    private final ChainHash hash;

    EarlierEntries(RecordSeal seal) {
        this.hash = new ChainHash(seal);
    }

    @Override
    public void migrate(Context context) {
        var database = new SingleConnectionDataSource(context.getConnection(), true);
        var chain = new ActivityChain(new ActivityStore(JdbcClient.create(database)), hash);
        var jdbc = new JdbcTemplate(database);
        jdbc.query(IN_ORDER, row -> {
            Entry entry = entry(row);
            chain.append(entry.account(), java.util.List.of(entry));
        });
        jdbc.execute("drop table unchained_activity_entry");
    }

    private static Entry entry(ResultSet row) throws SQLException {
        AccountId account = new AccountId(row.getObject("account_id", UUID.class));
        return new Entry(
                account,
                TimestampColumn.read(row, "occurred_at"),
                row.getString("kind"),
                row.getString("actor_kind"),
                row.getString("actor_name"),
                account,
                null,
                new RequestOrigin(
                        row.getString("source_address"),
                        row.getString("user_agent"),
                        row.getString("session_tag"),
                        row.getString("request_id")),
                DetailsJson.write(Map.of("text", row.getString("details"))));
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("7.1");
    }

    @Override
    public String getDescription() {
        return "earlier entries";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
