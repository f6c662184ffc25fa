package com.rotki.portal.credentials;

import com.rotki.portal.platform.RecordSeal;
import com.rotki.portal.platform.SealedText;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

@Configuration(proxyBeanMethods = false)
class CredentialsConfiguration {

    @Bean
    DataKey dataKey(EncryptionSettings settings, SecureRandom random) {
        return new DataKeySource(settings, random).find();
    }

    @Bean
    SecretCipher secretCipher(DataKey dataKey) {
        return new SecretCipher(dataKey);
    }

    @Bean
    SealedText sealedText(DataKey dataKey) {
        return new DerivedTextSeal(dataKey);
    }

    @Bean
    RecordSeal recordSeal(DataKey dataKey) {
        return new DerivedSeal(dataKey);
    }

    /** The partners' chain: no session, no cookie, no sign-in page; the signature is the only proof. */
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
