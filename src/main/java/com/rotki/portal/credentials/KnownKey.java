package com.rotki.portal.credentials;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * Compares the data encryption key with the one that the database remembers, before a migration changes anything.
 * Without that nobody would notice another key while there are no credentials: it would break second factors and the
 * activity log.
 */
@Component
class KnownKey extends BaseCallback {

    private static final String TABLE =
            "select count(*) from information_schema.tables where lower(table_name) = 'data_key'"
                    + " and table_schema = current_schema";

    private final DataKey key;

    KnownKey(DataKey key) {
        this.key = key;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    /**
     * Requires the key that the database was used with; an unused database accepts any.
     *
     * @throws DataKeyException otherwise
     */
    @Override
    public void handle(Event event, Context context) {
        try {
            Set<String> known = fingerprints(context.getConnection());
            if (!known.isEmpty() && !known.contains(key.fingerprint())) {
                throw DataKeyException.another();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database does not say which key it was used with", failed);
        }
    }

    private static Set<String> fingerprints(Connection connection) throws SQLException {
        Set<String> found = new HashSet<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery(TABLE)) {
                if (!table.next() || table.getInt(1) == 0) {
                    return found;
                }
            }
            try (ResultSet rows = statement.executeQuery("select fingerprint from data_key")) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
