package com.rotki.portal.appapi;

import com.rotki.portal.credentials.CredentialUsage;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a call through in the name of the account whose credentials signed it, once it is verified. */
class SignedRequestFilter extends OncePerRequestFilter {

    static final String API_KEY = "API-KEY";
    static final String API_SIGN = "API-SIGN";

    private static final List<GrantedAuthority> AUTHORITIES =
            AuthorityUtils.createAuthorityList(Permissions.OF_APP.toArray(String[]::new));

    private final SignedCallVerifier calls;
    private final CredentialUsage usage;
    private final SecurityContextHolderStrategy contexts;

    SignedRequestFilter(SignedCallVerifier calls, CredentialUsage usage, SecurityContextHolderStrategy contexts) {
        this.calls = calls;
        this.usage = usage;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AppRequest called = AppRequest.of(request);
        Optional<SignedMethod> method = called.call().signedMethod();
        if (method.isPresent()) {
            SignedCall call = calls.verify(called, method.get(), request, response);
            call.attachTo(request);
            authenticate(call);
            usage.used(
                    call.credentials().id(),
                    call.credentials().account(),
                    call.at(),
                    !call.credentials().usedBefore());
        }
        chain.doFilter(request, response);
    }

    private void authenticate(SignedCall call) {
        Actor app = new Actor(
                call.credentials().account(), call.credentials().email(), Actor.Kind.APP, Role.SUBSCRIBER, call.at());
        var context = contexts.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                app, call.credentials().id(), AUTHORITIES));
        contexts.setContext(context);
    }
}
