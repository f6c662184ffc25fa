package com.rotki.portal.devices;

import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.StoredMoment;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When devices called. Many calls become one write: contacts are collected, joined by device and written behind, so
 * that the hourly check of every app costs no update of its own. Pages of the same node see them at once.
 */
@Component
public class DeviceContacts {

    private final Map<DeviceId, Contact> pending = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    DeviceContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes note of a successful check.
     *
     * @param client what it does not tell stays as it is known
     * @param clockError by how much the device's clock is ahead of ours
     */
    public void checked(DeviceId device, Instant at, AppClient client, Duration clockError) {
        pending.merge(
                device,
                new Contact(at, client, clockError),
                (known, latest) -> latest.at().isBefore(known.at()) ? known : latest);
    }

    /** Returns what is not written yet, or null. */
    @Nullable Contact pending(DeviceId device) {
        return pending.get(device);
    }

    /** Writes what was collected; also when the portal stops. */
    @PreDestroy
    @Scheduled(fixedDelayString = "#{@writeBehind}")
    void write() {
        pending.forEach((device, contact) -> {
            jdbc.sql(
                            "update device set last_contact_at = :at, last_check_at = :at, clock_error_ms = :error,"
                                    + " app_version = coalesce(:version, app_version)"
                                    + " where id = :id and (last_check_at is null or last_check_at < :at or last_check_at > :latest)")
                    .param("latest", StoredMoment.latest(contact.at()).atOffset(ZoneOffset.UTC))
                    .param("at", contact.at().atOffset(ZoneOffset.UTC))
                    .param("error", contact.clockError().toMillis())
                    .param("version", contact.client().version(), java.sql.Types.VARCHAR)
                    .param("id", device.value())
                    .update();
            pending.remove(device, contact);
        });
    }

    /** One contact. */
    record Contact(Instant at, AppClient client, Duration clockError) {}
}
