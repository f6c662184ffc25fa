package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's part of a data export and of a deletion. The API Secret is not exported: whoever finds the
 * file could sign with it. */
@Configuration(proxyBeanMethods = false)
class CredentialsData {

    @Bean
    ExportedData exportedCredentials(AccountTables tables) {
        return tables.exported(
                "apiCredentials",
                "select api_key, created_at, last_used_at, ended_at, end_reason, end_note from api_credentials"
                        + " where account_id = :account order by created_at");
    }

    @Bean
    ErasedData erasedCredentials(AccountTables tables) {
        return tables.erased("delete from api_credentials where account_id = :account");
    }
}
