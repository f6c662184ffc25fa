package com.rotki.portal.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Brings the addresses that were kept as they were typed into the form in which they are sent. A migration in Java, because
 * no database knows UTS 46. Two accounts that turn out to have one address are not merged: the later one keeps its old key,
 * and {@link SharedAddresses} tells of it.
 */
@Component
class CanonicalAddresses implements JavaMigration {

    private static final String OTHER_HOLDERS = "select id from account where email_key = ? and id <> ?";

    @Override
    public void migrate(Context context) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        RowCallbackHandler accounts = row -> account(jdbc, row);
        jdbc.query("select id, email, email_key from account order by created_at, id", accounts);
        addresses(jdbc, "account", "id", "second_address");
        addresses(jdbc, "account_link", "token_hash", "address");
        addresses(jdbc, "pending_sign_up", "id", "email");
        jdbc.query("select id, email from pending_sign_up", row -> {
            jdbc.update(
                    "update pending_sign_up set email_key = ? where id = ?",
                    new EmailAddress(row.getString("email")).key(),
                    row.getObject("id"));
        });
        addresses(jdbc, "outgoing_mail", "id", "address");
        each(jdbc, "notice", "id", "addresses", CanonicalAddresses::canonicalLines);
    }

    private static void account(JdbcTemplate jdbc, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        EmailAddress address = new EmailAddress(row.getString("email"));
        if (fits(address.value()) && !address.value().equals(row.getString("email"))) {
            jdbc.update("update account set email = ? where id = ?", address.value(), id);
        }
        boolean another = fits(address.value()) && !address.key().equals(row.getString("email_key"));
        if (another && jdbc.queryForList(OTHER_HOLDERS, address.key(), id).isEmpty()) {
            jdbc.update("update account set email_key = ? where id = ?", address.key(), id);
        }
    }

    private static void addresses(JdbcTemplate jdbc, String table, String id, String column) {
        each(jdbc, table, id, column, text -> new EmailAddress(text).value());
    }

    private static void each(JdbcTemplate jdbc, String table, String id, String column, UnaryOperator<String> form) {
        jdbc.query("select " + id + ", " + column + " from " + table + " where " + column + " is not null", row -> {
            String before = row.getString(column);
            String after = form.apply(before);
            if (!after.equals(before) && fits(after)) {
                jdbc.update(
                        "update " + table + " set " + column + " = ? where " + id + " = ?", after, row.getObject(id));
            }
        });
    }

    private static String canonicalLines(String addresses) {
        return addresses
                .lines()
                .map(line -> new EmailAddress(line).value())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Some addresses are longer in A-labels than any address can be: nobody could write to them before either. */
    private static boolean fits(String addresses) {
        return addresses.lines().allMatch(address -> address.length() <= EmailAddress.MAX_LENGTH);
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("22");
    }

    @Override
    public String getDescription() {
        return "canonical addresses";
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
