package com.rotki.portal.credentials;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The partners' chain: no session, no cookie, no sign-in page; the signature is the only proof. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartnerSettings.class)
class LeakReportConfiguration {

    @Bean
    @Order(12)
    SecurityFilterChain partnerReports(HttpSecurity http, PartnerKeys keys, LeakReports reports) {
        return http.securityMatcher(PartnerReportFilter.PATH)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // One filter writes them on every response: that of the shell.
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .addFilterBefore(new PartnerReportFilter(keys, reports), AuthorizationFilter.class)
                .build();
    }
}
