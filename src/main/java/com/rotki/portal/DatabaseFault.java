package com.rotki.portal;

import com.rotki.portal.platform.StartRefusedException;
import java.sql.SQLException;

/** Explains to an operator why a database cannot be opened. */
final class DatabaseFault {

    /** Of H2. */
    private static final int OPEN_ELSEWHERE = 90020;

    private static final String WRONG_PASSWORD = "28";
    private static final String NO_DATABASE = "3D";
    private static final String AWAY = "08";

    private DatabaseFault() {}

    /** Returns the fault in words. */
    static StartRefusedException of(SQLException fault, String database, String user) {
        if (fault.getErrorCode() == OPEN_ELSEWHERE) {
            return new StartRefusedException(
                    "The database %s is open in another process.".formatted(database),
                    "End the portal that uses it, or give this one a folder of its own. Several at the same time need"
                            + " PostgreSQL (PORTAL_DATASOURCE_URL).");
        }
        String state = String.valueOf(fault.getSQLState());
        if (state.startsWith(WRONG_PASSWORD)) {
            return new StartRefusedException(
                    "The database %s does not let the user '%s' in: there is no such user, or the password is another."
                            .formatted(database, user),
                    "Set portal.datasource.username and portal.datasource.password (PORTAL_DATASOURCE_USERNAME,"
                            + " PORTAL_DATASOURCE_PASSWORD; likewise .owner) to those of the database.");
        }
        if (state.startsWith(NO_DATABASE)) {
            return new StartRefusedException(
                    "There is no database at %s.".formatted(database),
                    "Create it, or correct portal.datasource.url (PORTAL_DATASOURCE_URL).");
        }
        if (state.startsWith(AWAY)) {
            return new StartRefusedException(
                    "The database %s cannot be reached.".formatted(database),
                    "See whether it runs and whether the network lets the portal through, or correct"
                            + " portal.datasource.url (PORTAL_DATASOURCE_URL). Then start the portal again.");
        }
        return new StartRefusedException(
                "The database %s cannot be opened: %s".formatted(database, firstLine(fault)),
                "If it is damaged, restore the last backup of it.");
    }

    private static String firstLine(SQLException fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}
