package com.rotki.portal.devices;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The choices that are made for a plan that has not begun. Runs in its caller's transaction. */
@Repository
class DeviceChoices {

    private final JdbcClient jdbc;

    DeviceChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DeviceChoice> find(AccountId account) {
        List<Row> rows = jdbc.sql("select device_id, stays, tier_name from device_choice where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> new Row(
                        new DeviceId(row.getObject("device_id", UUID.class)),
                        row.getBoolean("stays"),
                        row.getString("tier_name")))
                .list();
        return rows.stream()
                .findFirst()
                .map(any -> new DeviceChoice(any.tierName(), ids(rows, true), ids(rows, false)));
    }

    private static Set<DeviceId> ids(List<Row> rows, boolean stays) {
        return rows.stream()
                .filter(row -> row.stays() == stays)
                .map(Row::device)
                .collect(Collectors.toSet());
    }

    /** Keeps a choice in place of the one before. */
    void put(AccountId account, DeviceChoice choice) {
        drop(account);
        insert(account, choice.tierName(), choice.staying(), true);
        insert(account, choice.tierName(), choice.declined(), false);
    }

    private void insert(AccountId account, String tierName, Collection<DeviceId> devices, boolean stays) {
        devices.forEach(device -> jdbc.sql("insert into device_choice (account_id, device_id, stays, tier_name)"
                        + " values (:account, :device, :stays, :tier)")
                .param("account", account.value())
                .param("device", device.value())
                .param("stays", stays)
                .param("tier", tierName)
                .update());
    }

    void drop(AccountId account) {
        jdbc.sql("delete from device_choice where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private record Row(DeviceId device, boolean stays, String tierName) {}
}
