package com.rotki.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the file of the embedded database from growing without end. With {@code WRITE_DELAY=0}, which what the app was told
 * is safe depends on, H2 runs no housekeeping of its own: each commit writes its pages anew, some 20 KiB for a signed call,
 * and the few that are still needed of each write keep all of its space.
 *
 * <p>What is still needed is written once more, together, as any commit is; the space of the old writes is used again once
 * the disk has had their successors for H2's retention time. Nothing is moved or overwritten sooner than that.
 */
@Component
class EmbeddedDatabaseCompaction {

    /** A smaller file isn't worth the work; in bytes. */
    private static final long SMALL = 8L << 20;

    /** So much of what the file holds should be needed, in percent; H2's own housekeeping aims at the same. */
    private static final int NEEDED_PERCENT = 90;

    private static final int MOST_BYTES_AT_ONCE = 4 << 20;
    private static final int MOST_TURNS = 20;
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabaseCompaction.class);

    private final DataSource dataSource;
    private final Optional<EmbeddedDatabase> database;
    private final long small;

    @Autowired
    EmbeddedDatabaseCompaction(DataSource dataSource, Environment environment) {
        this(dataSource, environment, SMALL);
    }

    EmbeddedDatabaseCompaction(DataSource dataSource, Environment environment, long small) {
        this.dataSource = dataSource;
        this.database = EmbeddedDatabase.of(environment);
        this.small = small;
    }

    /** Rewrites what keeps more space than it needs, if the file is large enough to be worth it. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void run() throws IOException, SQLException {
        if (database.isEmpty() || Files.size(database.get().file()) < small) {
            return;
        }
        MVStore store = store();
        int turns = 0;
        while (turns < MOST_TURNS && store.compact(NEEDED_PERCENT, MOST_BYTES_AT_ONCE)) {
            turns++;
        }
        LOG.debug("The database was rewritten in {} turns", turns);
    }

    private MVStore store() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            return session.getDatabase().getStore().getMvStore();
        }
    }
}
