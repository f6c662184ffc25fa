package com.rotki.portal.platform;

import com.rotki.portal.platform.ClockWatch.ClockJump;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where the clock jumped, the latest 20 times, and when it was last seen to run. */
@Component
class ClockJumps {

    private static final int KEPT = 20;

    private final JdbcClient jdbc;

    ClockJumps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void add(ClockJump jump) {
        jdbc.sql("insert into clock_jump (noticed_at, seconds) values (:at, :seconds)")
                .param("at", time(jump.noticedAt()))
                .param("seconds", jump.by().toSeconds())
                .update();
        jdbc.sql("delete from clock_jump where number not in"
                        + " (select number from clock_jump order by number desc limit :kept)")
                .param("kept", KEPT)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<ClockJump> latest() {
        return jdbc.sql("select noticed_at, seconds from clock_jump order by number desc limit 1")
                .query((row, number) -> new ClockJump(
                        row.getObject(1, OffsetDateTime.class).toInstant(), Duration.ofSeconds(row.getLong(2))))
                .optional();
    }

    /** Returns when the clock was last seen to run, here or on another node; empty if it never was. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastReading() {
        return jdbc.sql("select read_at from clock_reading")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    @Transactional
    public void read(Instant now) {
        jdbc.sql("insert into clock_reading (only_row, read_at) values (true, :now) on conflict do nothing")
                .param("now", time(now))
                .update();
        jdbc.sql("update clock_reading set read_at = :now")
                .param("now", time(now))
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
