package com.rotki.portal.session;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data of an account that this module exports and erases. The sessions themselves go with the account's row. */
@Configuration(proxyBeanMethods = false)
class SessionData {

    @Bean
    ExportedData exportedSessions(AccountTables tables) {
        return tables.exported(
                "sessions",
                "select started_at, last_active_at, factors, user_agent, source_address, ended_at, end_cause"
                        + " from sign_in_session where account_id = :account order by started_at");
    }

    @Bean
    ExportedData exportedKnownBrowsers(AccountTables tables) {
        return tables.exported(
                "knownBrowsers",
                "select created_at, last_used_at from known_browser where account_id = :account order by created_at");
    }

    @Bean
    ErasedData erasedKnownBrowsers(AccountTables tables) {
        return tables.erased("delete from known_browser where account_id = :account");
    }
}
