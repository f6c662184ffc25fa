package com.rotki.portal.guidance;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's part of a data export, and of the deletion of an account. */
@Configuration(proxyBeanMethods = false)
class GuidanceData {

    @Bean
    ExportedData exportedSnoozedTips(AccountTables tables) {
        return tables.exported(
                "snoozedTips",
                "select tip, reason, snoozed_at, ends_at from tip_snooze where account_id = :account order by snoozed_at");
    }

    @Bean
    ErasedData erasedSnoozedTips(AccountTables tables) {
        return tables.erased("delete from tip_snooze where account_id = :account");
    }
}
