package com.rotki.portal.shell;

import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Roles;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/**
 * The browser's requests. What is not named here needs a sign-in. The signed API has a chain of its own that comes
 * first; no request is let in by both.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";

    private static final String SESSION_LEFT = "/session/left";

    private static final String[] SIGNED_IN = {Roles.SUBSCRIBER, Roles.SUPPORT, Roles.ADMIN};
    private static final String[] SIGNED_IN_OR_ENROLLING = {
        Roles.SUBSCRIBER, Roles.SUPPORT, Roles.ADMIN, Roles.ENROLLING
    };

    private static final String[] PUBLIC = {
        "/styles/**", "/aura/**", "/api-docs", "/api-docs/**", "/home/subscription", "/error"
    };

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 10)
    SecurityFilterChain browserRequests(
            HttpSecurity http,
            RequestUtil vaadin,
            PortalSettings settings,
            CurrentActor currentActor,
            RepeatedSignIn repeated,
            OutdatedForm outdated,
            AuthenticationFailureHandler notSignedIn) {
        RequestCache wanted = WantedPages.remembered(vaadin);
        http.setSharedObject(RequestCache.class, wanted);
        http.setSharedObject(
                VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new SignInSuccess(repeated, wanted));
        return http.addFilterBefore(new TlsRedirectFilter(settings), DisableEncodeUrlFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers(UnfinishedSignIn.SECOND_FACTOR)
                        .hasRole(Roles.HALF_SIGNED_IN)
                        .requestMatchers(UnfinishedSignIn.SIGN_IN_METHODS, SESSION_LEFT)
                        .hasAnyRole(SIGNED_IN_OR_ENROLLING)
                        .requestMatchers(UnfinishedSignIn.elsewhere(vaadin))
                        .denyAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        portal -> portal.loginView(SIGN_IN, SIGN_IN + "?signed-out")
                                // Not Vaadin's default of refusing it: an address without a page gets the page that
                                // says so.
                                .anyRequest(url -> url.hasAnyRole(SIGNED_IN))
                                .enableCsrfConfiguration(false)
                                .enableLogoutConfiguration(false))
                .formLogin(form -> form.failureHandler(notSignedIn))
                // Vaadin checks a token of its own in its internal requests; unlike its default, the sign-in form is
                // checked too, so that nobody can be signed in to a foreign account.
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest, repeated::isFromTheSamePage))
                .addFilterBefore(
                        new SignedInAlready(currentActor, outdated), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(handling -> handling.accessDeniedHandler(new UnfinishedSignIn(outdated)))
                .logout(SecurityConfiguration::signOut)
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()))
                // One filter writes them on every response, whichever chain it comes from: SecurityHeadersFilter.
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void signOut(LogoutConfigurer<HttpSecurity> logout) {
        // Not the cookies: the session's is dead anyway, the others only remember language and theme.
        var clearSiteData = new StaticHeadersWriter("Clear-Site-Data", "\"cache\", \"storage\"");
        logout.logoutUrl(SIGN_OUT)
                .logoutSuccessUrl(SIGN_IN + "?signed-out")
                .addLogoutHandler(new HeaderWriterLogoutHandler(clearSiteData));
    }
}
