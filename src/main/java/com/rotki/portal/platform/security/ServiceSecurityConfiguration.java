package com.rotki.portal.platform.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.PlatformTransactionManager;

/** The second of the two gates: every service method has an authorisation rule of its own. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class ServiceSecurityConfiguration {

    /** Publishes each refusal, so that those during a visit get on record (requirement E5). */
    @Bean
    AuthorizationEventPublisher authorizationEventPublisher(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    /** Transactions of a visitor are read-only, whatever a service asks for. */
    @Bean
    PlatformTransactionManager transactionManager(
            CurrentActor currentActor, ObjectProvider<TransactionManagerCustomizers> customizers) {
        var transactions = new VisitorsOnlyRead(currentActor);
        customizers.ifAvailable(each -> each.customize(transactions));
        return transactions;
    }
}
