package com.rotki.portal;

import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Tries the database before anything else opens it. An embedded one is looked at without a change: it must have its key,
 * and must not be one of the demonstration's outside of that.
 */
final class DatabaseDoor {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String LOOK_ONLY = ";ACCESS_MODE_DATA=r";
    private static final String SECONDS_TO_WAIT = "5";

    private final Environment environment;

    private DatabaseDoor(Environment environment) {
        this.environment = environment;
    }

    /**
     * Requires a database that can be used.
     *
     * @throws StartRefusedException otherwise
     */
    static void require(Environment environment, Optional<EmbeddedDatabase> embedded) {
        var door = new DatabaseDoor(environment);
        String url = environment.getProperty("spring.datasource.url", "");
        if (embedded.isPresent()) {
            door.requireEmbedded(embedded.get());
        } else if (url.startsWith(POSTGRESQL)) {
            door.requireOpens(url, "spring.datasource");
            if (DatabaseOwner.isSet(environment)) {
                door.requireOpens(url, "portal.datasource.owner");
            }
        }
    }

    private void requireEmbedded(EmbeddedDatabase database) {
        if (isNew(database)) {
            return;
        }
        try (Connection connection = open(database.url() + LOOK_ONLY, "spring.datasource")) {
            if (count(connection, "select count(*) from information_schema.tables where lower(table_schema) = 'public'")
                    > 0) {
                requireKey(database);
                requireNoDemonstration(database, connection);
            }
        } catch (SQLException refused) {
            throw DatabaseFault.of(refused, database.file().toString(), user("spring.datasource"));
        }
    }

    /** One that is new is made here, for its owner only: H2 leaves who may read it to the system. */
    private static boolean isNew(EmbeddedDatabase database) {
        try {
            PrivateFiles.makeFile(database.file());
            return Files.size(database.file()) == 0;
        } catch (IOException refused) {
            throw new StartRefusedException(
                    "The database %s cannot be made.".formatted(database.file()),
                    "See whether the disk is full, and who may write to the folder.");
        }
    }

    private void requireKey(EmbeddedDatabase database) {
        String file = environment.getProperty("portal.encryption.key-file", "");
        boolean given = !environment.getProperty("portal.encryption.key", "").isBlank();
        if (!given && !file.isBlank() && !Files.exists(Path.of(file))) {
            throw new StartRefusedException(
                    "The data encryption key is missing: there is no file %s. The database %s was used with one, and"
                                    .formatted(file, database.file())
                            + " without it API Secrets, second factors and the activity log cannot be read.",
                    "Put the file back, or give the key in PORTAL_ENCRYPTION_KEY. If it is lost: move the folder away to"
                            + " start afresh.");
        }
    }

    private void requireNoDemonstration(EmbeddedDatabase database, Connection connection) throws SQLException {
        boolean demonstration = environment.acceptsProfiles(Profiles.of(DemoData.PROFILE));
        boolean hasAccounts = count(
                        connection,
                        "select count(*) from information_schema.columns where lower(table_schema) = 'public'"
                                + " and lower(table_name) = 'account' and lower(column_name) = 'demo'")
                > 0;
        if (!demonstration && hasAccounts && count(connection, "select count(*) from account where demo") > 0) {
            throw new StartRefusedException(
                    "The database %s has accounts of the demonstration, whose passwords are public."
                            .formatted(database.file()),
                    "Start with an empty one: move the folder away, or set PORTAL_DATASOURCE_URL. To go on with the"
                            + " demonstration leave portal.demo at its default.");
        }
    }

    private void requireOpens(String url, String settings) {
        try (Connection connection = open(url, settings)) {
            connection.isValid(1);
        } catch (SQLException refused) {
            throw DatabaseFault.of(refused, url.split("\\?", 2)[0], user(settings));
        }
    }

    private Connection open(String url, String settings) throws SQLException {
        var properties = new Properties();
        put(properties, "user", environment.getProperty(settings + ".username"));
        put(properties, "password", environment.getProperty(settings + ".password"));
        if (url.startsWith(POSTGRESQL)) {
            properties.put("connectTimeout", SECONDS_TO_WAIT);
            properties.put("loginTimeout", SECONDS_TO_WAIT);
        }
        return DriverManager.getConnection(url, properties);
    }

    private String user(String settings) {
        return environment.getProperty(settings + ".username", "");
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
