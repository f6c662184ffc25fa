package com.rotki.portal.billing;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was imported of a customer, in a data export and in the deletion of an account. */
@Configuration(proxyBeanMethods = false)
class CustomerImportData {

    @Bean
    ExportedData exportedImport(AccountTables tables) {
        return tables.exported(
                "imported",
                "select tier_code as tier, granted_as, period_end, imported_at, invitation, invited_at"
                        + " from imported_customer where account_id = :account");
    }

    @Bean
    ErasedData erasedImport(AccountTables tables) {
        return tables.erased("delete from imported_customer where account_id = :account");
    }
}
