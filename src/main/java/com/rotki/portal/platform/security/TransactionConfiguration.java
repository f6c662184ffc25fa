package com.rotki.portal.platform.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(
            CurrentActor currentActor, ObjectProvider<TransactionManagerCustomizers> customizers) {
        var transactions = new VisitorsOnlyRead(currentActor);
        customizers.ifAvailable(each -> each.customize(transactions));
        return transactions;
    }
}
