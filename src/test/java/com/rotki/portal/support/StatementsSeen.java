package com.rotki.portal.support;

import com.rotki.portal.SharedState;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Remembers each statement that Hibernate sends to the database, once a test says so. */
public class StatementsSeen implements StatementInspector, SharedState {

    private static final long serialVersionUID = 1;

    private final transient List<String> seen = new CopyOnWriteArrayList<>();
    private volatile boolean watching;

    @Override
    public String inspect(String sql) {
        if (watching) {
            seen.add(sql.toLowerCase(Locale.ROOT));
        }
        return sql;
    }

    /** Returns them in lower case. */
    public List<String> seen() {
        return List.copyOf(seen);
    }

    /** Begins. */
    public void watch() {
        watching = true;
    }

    @Override
    public void reset() {
        watching = false;
        seen.clear();
    }

    /** Puts it into the application context. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        StatementsSeen statementsSeen() {
            return new StatementsSeen();
        }

        @Bean
        HibernatePropertiesCustomizer inspected(StatementsSeen statements) {
            return properties -> properties.put(JdbcSettings.STATEMENT_INSPECTOR, statements);
        }
    }
}
