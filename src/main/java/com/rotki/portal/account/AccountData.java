package com.rotki.portal.account;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import com.rotki.portal.throttle.SignInAttempts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data of an account that this module exports and erases. Nothing that signs in is exported. */
@Configuration(proxyBeanMethods = false)
class AccountData {

    @Bean
    ExportedData exportedAccount(AccountTables tables) {
        return tables.exported(
                "accounts",
                "select id, email, second_address, role, language, created_at from account where id = :account");
    }

    @Bean
    ErasedData erasedAttempts(AccountRepository accounts, SignInAttempts attempts) {
        return id -> accounts.findById(id.value())
                .ifPresent(account -> attempts.forgiveAll(id, account.email().key()));
    }
}
