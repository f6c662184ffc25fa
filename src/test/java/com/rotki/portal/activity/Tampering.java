package com.rotki.portal.activity;

import com.rotki.portal.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does what somebody can do who owns the database: takes the triggers away, changes something, puts them back. */
@Component
public class Tampering {

    private static final String H2_TRIGGER =
            "create trigger %s before %s on %s for each row call 'com.rotki.portal.activity.H2AppendOnly'";

    private final JdbcClient jdbc;

    Tampering(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
            execute("alter table activity_entry " + verb + " trigger all");
            execute("alter table activity_chain " + verb + " trigger all");
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
