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
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives back the space that the embedded database no longer needs. With {@code WRITE_DELAY=0}, which what the app was told
 * is safe depends on, H2 runs no housekeeping of its own: each commit writes its pages anew, some 20 KiB for a signed call,
 * and the file shrinks only when it is closed.
 *
 * <p>H2 does the same when it closes the database. It copies what is needed, forces that to the disk, and only then
 * overwrites; commits wait for it, at most {@link #LONGEST_MS} at a time.
 */
@Component
class EmbeddedDatabaseCompaction {

    /** Below that nothing is worth the work. */
    static final long SMALL = 8L << 20;

    private static final int LONGEST_MS = 250;
    private static final int MOST_TURNS = 20;
    private static final double WORTH_ANOTHER = 0.9;
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabaseCompaction.class);

    private final DataSource dataSource;
    private final Optional<EmbeddedDatabase> database;
    private long needed;

    EmbeddedDatabaseCompaction(DataSource dataSource, Environment environment) {
        this.dataSource = dataSource;
        this.database = EmbeddedDatabase.of(environment);
    }

    /** Compacts the file if it is twice as large as what it needed the last time. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    synchronized void run() throws IOException, SQLException {
        if (database.isPresent() && Files.size(database.get().file()) > Math.max(SMALL, 2 * needed)) {
            long first = Files.size(database.get().file());
            long before = Long.MAX_VALUE;
            needed = first;
            for (int turn = 0; turn < MOST_TURNS && needed < before * WORTH_ANOTHER; turn++) {
                before = needed;
                compact();
                needed = Files.size(database.get().file());
            }
            LOG.debug("The database was compacted from {} to {} bytes", first, needed);
        }
    }

    private void compact() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            MVStore store = session.getDatabase().getStore().getMvStore();
            // It is put to 0 by the compaction. Afterwards pages are kept again until the disk has their successors.
            int retention = store.getRetentionTime();
            try {
                store.compactFile(LONGEST_MS);
            } finally {
                store.setRetentionTime(retention);
            }
        }
    }
}
