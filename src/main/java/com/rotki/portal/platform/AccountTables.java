package com.rotki.portal.platform;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/** Makes modules' parts of an account from statements on their own tables. Each names the account as {@code :account}. */
@Component
public class AccountTables {

    private final JdbcClient jdbc;

    AccountTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what {@code query} selects under {@code name}; columns are named in camel case. No secret may be among them. */
    public ExportedData exported(String name, String query) {
        return new Exported(name, query);
    }

    /** Returns what deletes all that the {@code statements} name, in their order. */
    public ErasedData erased(String... statements) {
        return account -> Stream.of(statements)
                .forEach(statement ->
                        jdbc.sql(statement).param("account", account.value()).update());
    }

    private static Map<String, @Nullable Object> row(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String name = columns.getColumnLabel(column).toLowerCase(Locale.ROOT);
            values.put(JdbcUtils.convertUnderscoreNameToPropertyName(name), plain(row.getObject(column)));
        }
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean bool -> bool;
            case OffsetDateTime time -> time.toInstant().toString();
            case Timestamp time -> time.toInstant().toString();
            case byte[] bytes -> throw new IllegalStateException("No column of an export is binary");
            default -> value.toString();
        };
    }

    private final class Exported implements ExportedData {

        private final String name;
        private final String query;

        Exported(String name, String query) {
            this.name = name;
            this.query = query;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Map<String, @Nullable Object>> rows(AccountId account) {
            return jdbc.sql(query)
                    .param("account", account.value())
                    .query((row, number) -> row(row))
                    .list();
        }
    }
}
