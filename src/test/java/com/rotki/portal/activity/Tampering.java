package com.rotki.portal.activity;

import com.rotki.portal.TestDatabase;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** Does what somebody can do who owns the database: takes the triggers away, changes something, puts them back. */
@Component
public class Tampering {

    private static final String H2_TRIGGER =
            "create trigger %s before %s on %s for each row call 'com.rotki.portal.activity.H2AppendOnly'";

    private final JdbcClient jdbc;

    /** As the owner of the tables, which on PostgreSQL the portal itself is not. */
    Tampering(JdbcClient portal, Environment environment) {
        this.jdbc = TestDatabase.onPostgres()
                ? JdbcClient.create(new DriverManagerDataSource(
                        environment.getRequiredProperty("spring.datasource.url"), TestDatabase.OWNER, ""))
                : portal;
    }

    /** Returns what works with the rights of the tables' owner, with the triggers as they are. */
    JdbcClient asOwner() {
        return jdbc;
    }

    /** Executes a statement without the triggers and returns how many rows it changed. */
    public int with(String sql, Object... parameters) {
        triggers(false);
        try {
            return jdbc.sql(sql).params(parameters).update();
        } finally {
            triggers(true);
        }
    }

    private void triggers(boolean on) {
        if (TestDatabase.onPostgres()) {
            String verb = on ? "enable" : "disable";
            execute("alter table activity_entry " + verb + " trigger user");
            execute("alter table activity_chain " + verb + " trigger user");
        } else if (on) {
            execute(H2_TRIGGER.formatted("activity_entry_append_only", "update, delete", "activity_entry"));
            execute(H2_TRIGGER.formatted("activity_chain_stays", "delete", "activity_chain"));
        } else {
            execute("drop trigger activity_entry_append_only");
            execute("drop trigger activity_chain_stays");
        }
    }

    private void execute(String sql) {
        jdbc.sql(sql).update();
    }
}
