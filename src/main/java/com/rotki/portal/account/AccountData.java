package com.rotki.portal.account;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What this module has of an account, to take along and to delete, with the tables of the session module, which may not
 * know this one. Nothing that signs in is taken along.
 */
@Configuration(proxyBeanMethods = false)
class AccountData {

    @Bean
    ExportedData exportedAccount(AccountTables tables) {
        return tables.exported(
                "accounts",
                "select id, email, second_address, role, language, created_at from account where id = :account");
    }

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
