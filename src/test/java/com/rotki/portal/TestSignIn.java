package com.rotki.portal;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Signs in a browser without scripts, which cannot fill in the page of the second factor. */
@TestConfiguration(proxyBeanMethods = false)
public class TestSignIn {

    private static final String PATH = "/test-sign-in";

    /** Returns the address that signs somebody of the staff in to the session of the browser that asks for it. */
    public static String as(AccountId account, Role role) {
        return PATH + "?account=" + account + "&role=" + role;
    }

    @Bean
    FilterRegistrationBean<Filter> signInOfTests(Clock clock) {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            var account = new AccountId(UUID.fromString(request.getParameter("account")));
            Role role = Role.valueOf(request.getParameter("role"));
            var now = clock.instant();
            var actor = new Actor(account, TestAccounts.email(account), Actor.Kind.STAFF, role, now);
            var proofs = Map.of(IdentityProof.PASSWORD, now, IdentityProof.AUTHENTICATOR_APP, now);
            ((HttpServletRequest) request)
                    .getSession()
                    .setAttribute(
                            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                            new SecurityContextImpl(SignedInAs.owner(actor, proofs)));
        });
        registration.addUrlPatterns(PATH);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
