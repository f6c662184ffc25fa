package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's part of a data export. Deletion leaves it: nobody can delete an entry. */
@Configuration(proxyBeanMethods = false)
class ActivityData {

    @Bean
    ExportedData exportedActivity(AccountTables tables) {
        return tables.exported(
                "activity",
                "select sequence, occurred_at, kind, actor_kind, actor_name, source_address, user_agent, request_id,"
                        + " details, hash from activity_entry where account_id = :account order by sequence");
    }
}
