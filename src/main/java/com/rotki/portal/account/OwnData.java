package com.rotki.portal.account;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module has of an account, to take along and to delete. Nothing that signs in is taken along. */
@Configuration(proxyBeanMethods = false)
class OwnData {

    @Bean
    ExportedData exportedAccount(AccountTables tables) {
        return tables.exported(
                "accounts",
                "select id, email, second_address, role, language, created_at from account where id = :account");
    }

    @Bean
    ExportedData exportedPasskeys(AccountTables tables) {
        return tables.exported(
                "passkeys",
                "select name, created_at, last_used_at from passkey where account_id = :account order by created_at");
    }

    @Bean
    ExportedData exportedAuthenticatorApps(AccountTables tables) {
        return tables.exported(
                "authenticatorApps", "select added_at from authenticator_app where account_id = :account");
    }

    /** How many there were and are, and never a code. */
    @Bean
    ExportedData exportedRecoveryCodes(AccountTables tables) {
        return tables.exported(
                "recoveryCodes",
                "select created_at, count(*) as made, count(*) - count(used_at) as unused from recovery_code"
                        + " where account_id = :account group by created_at order by created_at");
    }

    @Bean
    ExportedData exportedRehearsals(AccountTables tables) {
        return tables.exported(
                "recoveryRehearsals", "select rehearsed_at from recovery_rehearsal where account_id = :account");
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
    ErasedData erasedFactors(AccountTables tables) {
        return tables.erased(
                "delete from passkey where account_id = :account",
                "delete from authenticator_app where account_id = :account",
                "delete from recovery_code where account_id = :account",
                "delete from recovery_rehearsal where account_id = :account",
                "delete from known_browser where account_id = :account");
    }
}
