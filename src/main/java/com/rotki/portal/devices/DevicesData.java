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
    ErasedData erasedDevices(AccountTables tables) {
        return tables.erased("delete from device where account_id = :account");
    }
}
