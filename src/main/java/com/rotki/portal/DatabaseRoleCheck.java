package com.rotki.portal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says at the start when the portal works with the role that owns the tables, which could switch their protection off. */
@Component
class DatabaseRoleCheck implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRoleCheck.class);

    private final JdbcClient jdbc;
    private final boolean postgresql;

    DatabaseRoleCheck(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.postgresql = environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (postgresql && ownsTables()) {
            LOG.warn(
                    "The portal works with the database role that owns its tables, which could change what the activity"
                            + " log has recorded. Give it a role of its own (portal.datasource.owner.username and .password for"
                            + " the owner, portal.datasource.username and .password for the portal)");
        }
    }

    private boolean ownsTables() {
        return jdbc.sql("select pg_has_role(current_user, relowner, 'MEMBER') from pg_class"
                        + " where oid = 'activity_entry'::regclass")
                .query(Boolean.class)
                .single();
    }
}
