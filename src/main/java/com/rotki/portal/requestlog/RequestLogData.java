package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** This module's part of a data export and of a deletion. */
@Configuration(proxyBeanMethods = false)
class RequestLogData {

    @Bean
    ExportedData exportedRefusedRequests(AccountTables tables) {
        return tables.exported(
                "refusedRequests",
                "select code, method, path, signature_verified, clock_error_ms, app_version, source_address, request_id,"
                        + " first_at, last_at, occurrences from refused_request where account_id = :account"
                        + " order by first_at");
    }

    /** Before the devices: the rows point to them. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ErasedData erasedRefusedRequests(AccountTables tables) {
        return tables.erased(
                "delete from decision_trace where account_id = :account",
                "delete from refused_request where account_id = :account");
    }
}
