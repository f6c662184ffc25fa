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
    ErasedData erasedFactors(AccountTables tables) {
        return tables.erased(
                "delete from passkey where account_id = :account",
                "delete from authenticator_app where account_id = :account",
                "delete from recovery_code where account_id = :account",
                "delete from recovery_rehearsal where account_id = :account");
    }
}
