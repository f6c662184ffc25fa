package com.rotki.portal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each application context of a test a database of its own: H2 in memory, or with {@code
 * -Dportal.test.database=postgres} a real PostgreSQL. With the property {@link #OWN} a test brings its own.
 */
public class TestDatabase implements EnvironmentPostProcessor, Ordered {

    /** Set by tests that choose their database themselves. */
    public static final String OWN = "portal.test.own-database";

    /** The role that owns the tables on PostgreSQL, where the portal works with another, as it should in production. */
    public static final String OWNER = "portal_owner";

    private static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty(OWN, Boolean.class, false)) {
            return;
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put("portal.encryption.key", "dGVzdHMgdXNlIHRoaXMga2V5LCBub2JvZHkgZWxzZSE=");
        properties.put(
                "spring.datasource.url",
                onPostgres() ? freshPostgres() : "jdbc:h2:mem:" + UUID.randomUUID() + H2_OPTIONS);
        properties.put("spring.datasource.username", "portal");
        if (onPostgres()) {
            properties.put("portal.datasource.owner.username", OWNER);
        }
        properties.put("spring.datasource.password", "");
        environment.getPropertySources().addFirst(new MapPropertySource("testDatabase", properties));
    }

    /** Returns whether this run tests on PostgreSQL. */
    public static boolean onPostgres() {
        return "postgres".equals(System.getProperty("portal.test.database"));
    }

    /** Starts PostgreSQL once per virtual machine and returns the address of a new, empty database in it. */
    public static String freshPostgres() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + OWNER);
        } catch (SQLException failed) {
            throw new IllegalStateException("No database could be made for the test", failed);
        }
        // without the user that it names: that would win over whoever is to work with it
        return Server.RUNNING.getJdbcUrl("postgres", name).replaceAll("\\?.*", "");
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
                makeRoles(server);
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (SQLException failed) {
                throw new IllegalStateException("No roles could be made for the tests", failed);
            }
        }

        private static void makeRoles(EmbeddedPostgres server) throws SQLException {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login");
                statement.execute("create role portal login");
            }
        }
    }
}
