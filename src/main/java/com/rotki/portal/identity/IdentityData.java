package com.rotki.portal.identity;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data of an account that this module exports and erases. Nothing that signs in is exported. */
@Configuration(proxyBeanMethods = false)
class IdentityData {

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
    ErasedData erasedFactors(AccountTables tables) {
        return tables.erased(
                "delete from passkey where account_id = :account",
                "delete from authenticator_app where account_id = :account",
                "delete from recovery_code where account_id = :account",
                "delete from recovery_rehearsal where account_id = :account");
    }
}
