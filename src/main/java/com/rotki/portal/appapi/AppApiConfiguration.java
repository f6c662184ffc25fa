package com.rotki.portal.appapi;

import com.rotki.portal.credentials.CredentialUsage;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.throttle.CallerLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * The API's own security chain, before the browser's: no session, no cookie, no CSRF token, no sign-in page, no
 * redirect (requirements B7, B11). The signature is the only proof of identity.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AppApiSettings.class)
class AppApiConfiguration {

    /** After the request id and the proxy's headers, before everything that could touch a body or a session. */
    private static final int BOUNDARY = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<ApiBoundaryFilter> apiBoundaryFilter(
            PortalSettings settings,
            ProblemMapper problems,
            ProblemWriter writer,
            Refusals refusals,
            CallerLimits limits) {
        var registration =
                new FilterRegistrationBean<>(new ApiBoundaryFilter(settings, problems, writer, refusals, limits));
        registration.addUrlPatterns("/api/*", "/nest/*");
        registration.setOrder(BOUNDARY);
        return registration;
    }

    @Bean
    @Order(10)
    SecurityFilterChain appApiSecurity(
            HttpSecurity http,
            SignedCallVerifier calls,
            CredentialUsage usage,
            SecurityContextHolderStrategy contexts,
            ProblemMapper problems,
            ProblemWriter writer) {
        stateless(http.securityMatcher("/api/**", "/nest/**"));
        return http.headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SignedRequestFilter(calls, usage, contexts), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(handling -> handling.accessDeniedHandler(
                                (request, response, denied) -> writer.write(problems.of(denied, null), response))
                        .authenticationEntryPoint((request, response, failure) -> writer.write(
                                problems.of(new RequestRefusedException(AppRefusal.CREDENTIALS_INVALID), null),
                                response)))
                .build();
    }

    /** The description of the API is public, as the protocol is. */
    @Bean
    @Order(11)
    SecurityFilterChain apiDescriptionSecurity(HttpSecurity http) {
        stateless(http.securityMatcher(ApiDescriptionController.JSON, ApiDescriptionController.YAML));
        return http.authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                .build();
    }

    private static void stateless(HttpSecurity http) {
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }
}
