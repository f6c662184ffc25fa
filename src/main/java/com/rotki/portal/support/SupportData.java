package com.rotki.portal.support;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's part of a data export and of a deletion. The activity log keeps that a visit took place. */
@Configuration(proxyBeanMethods = false)
class SupportData {

    @Bean
    ExportedData exportedVisits(AccountTables tables) {
        return tables.exported(
                "supportVisits",
                "select agent_name as agent, reason, ticket, way, state, requested_at, started_at, ended_at, end_cause"
                        + " from support_visit where account_id = :account order by requested_at");
    }

    @Bean
    ExportedData exportedSuggestions(AccountTables tables) {
        return tables.exported(
                "supportSuggestions",
                "select agent_name as agent, kind, target_name, note, state, made_at, closed_at from support_suggestion"
                        + " where account_id = :account order by made_at");
    }

    @Bean
    ErasedData erasedVisits(AccountTables tables) {
        return tables.erased(
                "delete from support_suggestion where account_id = :account",
                "delete from support_visit_page where visit_id in"
                        + " (select id from support_visit where account_id = :account)",
                // That somebody of the staff was there stays on record, without whose account it was.
                "update support_visit set account_id = null where account_id = :account",
                "delete from support_code where account_id = :account");
    }
}
