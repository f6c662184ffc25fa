package com.rotki.portal.activity;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses to change what was written, in the embedded database. Public because the database makes it by its name. */
public final class H2AppendOnly implements Trigger {

    /** PostgreSQL's code for an object that is not in the state that the act needs. */
    private static final String REFUSED = "55000";

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("what happened stays on record", REFUSED);
    }
}
