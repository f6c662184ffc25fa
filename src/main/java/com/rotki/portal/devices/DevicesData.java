package com.rotki.portal.devices;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's part of a data export and of a deletion. */
@Configuration(proxyBeanMethods = false)
class DevicesData {

    @Bean
    ExportedData exportedDevices(AccountTables tables) {
        return tables.exported(
                "devices",
                "select identifier, reported_name, name, platform, " + AppClient.COLUMNS
                        + ", state, first_seen_at, last_contact_at, last_check_at, clock_error_ms, removed_at, revoked_at, revoked_reason from device"
                        + " where account_id = :account order by first_seen_at");
    }

    @Bean
    ExportedData exportedDeviceChoice(AccountTables tables) {
        return tables.exported(
                "deviceChoice",
                "select d.identifier, c.stays, c.tier_name as tier from device_choice c join device d"
                        + " on d.account_id = c.account_id and d.id = c.device_id"
                        + " where c.account_id = :account order by d.first_seen_at, d.identifier");
    }

    @Bean
    ErasedData erasedDevices(AccountTables tables) {
        return tables.erased(
                "delete from device_choice where account_id = :account",
                "delete from device where account_id = :account");
    }
}
