package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's part of a data export, and of the deletion of an account. */
@Configuration(proxyBeanMethods = false)
class SubscriptionData {

    @Bean
    ExportedData exportedSubscription(AccountTables tables) {
        return tables.exported(
                "subscriptions",
                "select tier_code as tier, billing_cycle, granted_as, one_period, status, period_start, period_end,"
                        + " renewal_under_way, created_at, ordered_at, suspended_at, suspension_message"
                        + " from subscription where account_id = :account order by created_at");
    }

    @Bean
    ErasedData erasedSubscription(AccountTables tables) {
        return tables.erased("delete from subscription where account_id = :account");
    }
}
