package com.rotki.portal.devices;

import com.rotki.portal.account.AccountDirectory;
import com.rotki.portal.devices.DeviceSummary.DeviceRevocation;
import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.TimestampColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a page of the list of all devices. Each filter has an index that ends in the order of the list, and the next
 * page begins where the last one ended: nothing is counted, sorted or skipped however many devices there are.
 */
@Component
class DeviceList {

    private static final String COLUMNS = "select id, account_id, name, reported_name, platform, app_version,"
            + " first_seen_at, last_contact_at, state, revoked_at, revoked_reason, revoked_by from device";

    private final JdbcClient jdbc;
    private final AccountDirectory addresses;

    DeviceList(JdbcClient jdbc, AccountDirectory addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    List<AdminDevice> page(DeviceFilter filter, AdminDevice.@Nullable Cursor after, int most) {
        Query query = new Query();
        query.whereDevice(filter.device());
        query.where("platform = :platform", "platform", filter.platform());
        query.whereState(filter.state());
        query.where("account_id = :account", "account", value(filter.account()));
        query.where("last_contact_at >= :from", "from", at(filter.contactAfter()));
        query.where("last_contact_at < :to", "to", at(filter.contactBefore()));
        if (after != null) {
            query.where("(last_contact_at, id) < (:at, :id)", "at", at(after.lastContact()));
            query.parameters.put("id", after.id().value());
        }
        return named(jdbc.sql(COLUMNS + query.conditions() + " order by last_contact_at desc, id desc limit " + most)
                .params(query.parameters)
                .query((row, number) -> device(row))
                .list());
    }

    private List<AdminDevice> named(List<AdminDevice> found) {
        Map<AccountId, String> emails = addresses.addresses(
                found.stream().map(AdminDevice::account).distinct().toList());
        return found.stream()
                .map(device -> named(device, emails.getOrDefault(device.account(), "")))
                .toList();
    }

    private static AdminDevice named(AdminDevice device, String email) {
        return new AdminDevice(
                device.id(),
                device.account(),
                email,
                device.name(),
                device.nameMadeByMachine(),
                device.platform(),
                device.client(),
                device.firstSeen(),
                device.lastContact(),
                device.state(),
                device.revocation());
    }

    private static AdminDevice device(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("name");
        String reportedName = row.getString("reported_name");
        return new AdminDevice(
                new DeviceId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                "",
                name == null ? reportedName : name,
                name == null && DeviceName.madeByMachine(reportedName),
                row.getString("platform"),
                AppClient.ofVersion(row.getString("app_version")),
                TimestampColumn.read(row, "first_seen_at"),
                TimestampColumn.read(row, "last_contact_at"),
                DeviceState.valueOf(row.getString("state")),
                revocation(row));
    }

    private static @Nullable DeviceRevocation revocation(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("revoked_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Revocation(
                                at.toInstant(),
                                row.getString("revoked_reason"),
                                row.getString("revoked_by"),
                                DeviceState.REVOKED)
                        .summary();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    /** The conditions that matter, and their values. */
    private static final class Query {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void where(String condition, String parameter, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                parameters.put(parameter, value);
            }
        }

        /** As a constant: only then PostgreSQL can use the index that leaves the active ones out. */
        void whereState(@Nullable DeviceState state) {
            if (state != null) {
                conditions.add("state = '" + state.name() + "'");
            }
        }

        void whereDevice(@Nullable String device) {
            if (device != null) {
                Optional<UUID> id = DeviceKey.id(device);
                if (id.isPresent()) {
                    where("id = :device", "device", id.get());
                } else {
                    where("identifier like :identifier escape '!'", "identifier", AccountFinder.beginningWith(device));
                }
            }
        }

        String conditions() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }
}
