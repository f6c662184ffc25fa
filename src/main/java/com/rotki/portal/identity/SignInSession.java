package com.rotki.portal.identity;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.IdentityProof;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The browser session's authentication, after a proof of identity. Each gives the session a new id (requirement D9). */
@Component
public class SignInSession {

    private final CurrentActor currentActor;
    private final SecurityContextHolderStrategy contexts;
    private final FactorPolicy policy;
    private final CsrfAuthenticationStrategy newToken =
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository());
    private final WebAuthenticationDetailsSource details = new WebAuthenticationDetailsSource();

    SignInSession(CurrentActor currentActor, SecurityContextHolderStrategy contexts, FactorPolicy policy) {
        this.currentActor = currentActor;
        this.contexts = contexts;
        this.policy = policy;
    }

    /** Returns what was proved in it, each with its last time. */
    Map<IdentityProof, Instant> proofs() {
        return IdentityProof.of(Objects.requireNonNull(contexts.getContext().getAuthentication()));
    }

    /**
     * Exchanges the authentication for one with a newer proof, which may open more than the old one. It does so once the
     * current transaction is committed: what is rolled back has proved nothing.
     */
    void confirmedOnCommit(IdentityProof proof, Instant at) {
        var raised = confirming(proof, at);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                exchange(raised);
            }
        });
    }

    /** Signs somebody in, as Spring Security's form does: what forms carry against forgery is new as well. */
    public void begin(Actor actor, Map<IdentityProof, Instant> proofs) {
        var authentication = policy.of(actor, proofs);
        exchange(authentication);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            newToken.onAuthentication(authentication, attributes.getRequest(), attributes.getResponse());
        }
    }

    private UsernamePasswordAuthenticationToken confirming(IdentityProof proof, Instant at) {
        Map<IdentityProof, Instant> proofs = new EnumMap<>(IdentityProof.class);
        proofs.putAll(proofs());
        proofs.put(proof, at);
        return policy.of(currentActor.require().confirmedAt(at), proofs);
    }

    private void exchange(UsernamePasswordAuthenticationToken authentication) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.setContext(context);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var request = attributes.getRequest();
            authentication.setDetails(details.buildDetails(request));
            if (request.getSession(false) != null) {
                request.changeSessionId();
                request.getSession()
                        .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
            }
        }
    }
}
