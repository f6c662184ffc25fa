package com.rotki.portal.account;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The browser session's authentication, after a new proof of identity. */
@Component
class SignInSession {

    private final CurrentActor currentActor;
    private final SecurityContextHolderStrategy contexts;

    SignInSession(CurrentActor currentActor, SecurityContextHolderStrategy contexts) {
        this.currentActor = currentActor;
        this.contexts = contexts;
    }

    /** Exchanges the authentication for one with a newer proof, and gives the session a new id (requirement D9). */
    void confirmed(Instant at) {
        var context = contexts.createEmptyContext();
        var old = Objects.requireNonNull(contexts.getContext().getAuthentication());
        Actor actor = currentActor.require().confirmedAt(at);
        var confirmed = new UsernamePasswordAuthenticationToken(actor, null, old.getAuthorities());
        confirmed.setDetails(old.getDetails());
        context.setAuthentication(confirmed);
        contexts.setContext(context);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var request = attributes.getRequest();
            if (request.getSession(false) != null) {
                request.changeSessionId();
                request.getSession()
                        .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
            }
        }
    }
}
