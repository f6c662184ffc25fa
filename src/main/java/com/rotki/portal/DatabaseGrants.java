package com.rotki.portal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Lets the role that the portal works with do what it needs, and nothing more, after the role that owns the tables has
 * migrated them (requirement F2): it changes no table, no trigger and no entry of the activity log, and it does not see
 * Flyway's own table.
 */
@Component
class DatabaseGrants extends BaseCallback {

    private static final List<String> GRANTS = List.of(
            "revoke all on all tables in schema %1$s from %2$s",
            "revoke create on schema %1$s from %2$s",
            "grant usage on schema %1$s to %2$s",
            "grant select, insert, update, delete on all tables in schema %1$s to %2$s",
            "revoke all on flyway_schema_history from %2$s",
            "revoke update, delete on activity_entry from %2$s",
            "revoke delete on activity_chain from %2$s",
            "grant usage on all sequences in schema %1$s to %2$s");

    private final Environment environment;

    DatabaseGrants(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE && DatabaseOwner.isSet(environment);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    /** Grants anew after each migration: what it made needs it, and what was granted before by hand goes. */
    @Override
    public void handle(Event event, Context context) {
        String role = environment.getRequiredProperty("spring.datasource.username");
        try {
            grant(context.getConnection(), role);
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "The role '" + role + "' could not be given what the portal needs", refused);
        }
    }

    private static void grant(Connection connection, String role) throws SQLException {
        try (PreparedStatement names = connection.prepareStatement(
                        "select quote_ident(current_schema()), quote_ident(?), current_user");
                Statement statement = connection.createStatement()) {
            names.setString(1, role);
            try (ResultSet row = names.executeQuery()) {
                row.next();
                if (row.getString(3).equals(role)) {
                    return;
                }
                for (String grant : GRANTS) {
                    statement.addBatch(grant.formatted(row.getString(1), row.getString(2)));
                }
            }
            statement.executeBatch();
        }
    }
}
