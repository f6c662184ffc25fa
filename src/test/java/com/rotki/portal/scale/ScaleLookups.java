package com.rotki.portal.scale;

import com.rotki.portal.devices.AdminDevice;
import com.rotki.portal.platform.DeviceId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What to look for among the rows that were made. */
record ScaleLookups(JdbcClient jdbc) {

    AdminDevice.Cursor cursorBehind(long devicesBefore) {
        return jdbc.sql(
                        "select last_contact_at, id from device order by last_contact_at desc, id desc offset ? limit 1")
                .param(devicesBefore)
                .query((row, number) -> new AdminDevice.Cursor(
                        row.getTimestamp("last_contact_at").toInstant(), new DeviceId(row.getObject("id", UUID.class))))
                .single();
    }

    String identifierBegin() {
        return text("select identifier from device where id = ?", uuid("device 77"))
                .substring(0, 10);
    }

    String request(long number) {
        return text("select upper(substr(md5(?), 1, 12))", "request " + number);
    }

    UUID uuid(String seed) {
        return UUID.fromString(text("select md5(?)::uuid::text", seed));
    }

    String text(String query, Object parameter) {
        return jdbc.sql(query).param(parameter).query(String.class).single();
    }
}
