package com.rotki.portal.requestlog;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long refused requests and their traces are kept. */
@Component
class Retention {

    private static final String REFUSED_REQUESTS = "refused-requests";

    private final JdbcClient jdbc;

    Retention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Duration ofRefusedRequests() {
        return Duration.ofDays(days());
    }

    int days() {
        return jdbc.sql("select days from retention where subject = :subject")
                .param("subject", REFUSED_REQUESTS)
                .query(Integer.class)
                .single();
    }

    /** Returns the days before; holds the row until the transaction ends. */
    int change(int days) {
        int before = jdbc.sql("select days from retention where subject = :subject for update")
                .param("subject", REFUSED_REQUESTS)
                .query(Integer.class)
                .single();
        jdbc.sql("update retention set days = :days, version = version + 1 where subject = :subject")
                .param("days", days)
                .param("subject", REFUSED_REQUESTS)
                .update();
        return before;
    }
}
