package com.rotki.portal.devices;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.platform.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many devices each admin revoked alone within a day (requirement B-35): many small revocations are one large one.
 */
@Component
class LoneRevocations {

    static final Duration DAY = Duration.ofHours(24);

    private final AccountLock lock;
    private final JdbcClient jdbc;
    private final Clock clock;

    LoneRevocations(AccountLock lock, JdbcClient jdbc, Clock clock) {
        this.lock = lock;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns how many it were in the last 24 hours, also of those that were put back since. */
    @Transactional(readOnly = true)
    public int of(AccountId admin) {
        return jdbc.sql("select coalesce(sum(devices), 0) from lone_revocation"
                        + " where admin_id = :admin and revoked_at > :since")
                .param("admin", admin.value())
                .param("since", since())
                .query(Integer.class)
                .single();
    }

    /**
     * Returns the same, with the admin's account locked until the transaction ends: parallel revocations count each
     * other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int locked(AccountId admin) {
        lock.acquire(admin);
        return of(admin);
    }

    /** Counts a revocation, and forgets those that no longer count. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(AccountId admin, int devices) {
        jdbc.sql("delete from lone_revocation where admin_id = :admin and revoked_at <= :since")
                .param("admin", admin.value())
                .param("since", since())
                .update();
        if (devices > 0) {
            jdbc.sql("insert into lone_revocation (id, admin_id, revoked_at, devices)"
                            + " values (:id, :admin, :now, :devices)")
                    .param("id", UUID.randomUUID())
                    .param("admin", admin.value())
                    .param("now", at(clock.instant()))
                    .param("devices", devices)
                    .update();
        }
    }

    private OffsetDateTime since() {
        return at(clock.instant().minus(DAY));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
