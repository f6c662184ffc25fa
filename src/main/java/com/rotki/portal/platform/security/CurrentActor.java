package com.rotki.portal.platform.security;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** The actor of the current request. Services take the account from here, so that nobody can name a foreign one. */
@Component
public class CurrentActor {

    private final SecurityContextHolderStrategy contexts;

    CurrentActor(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /**
     * Returns who acts.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is signed in
     */
    public Actor require() {
        return find().orElseThrow(
                        () -> new AuthenticationCredentialsNotFoundException("Nobody is signed in to this request"));
    }

    /** Returns who acts, or empty if nobody is signed in. */
    public Optional<Actor> find() {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** Returns the subscriber who uses the own account, or empty if anybody or anything else acts. */
    public Optional<Actor> findSubscriber() {
        return find().filter(actor -> actor.kind() == Actor.Kind.OWNER && actor.role() == Role.SUBSCRIBER);
    }

    /** Returns whether somebody of the staff is signed in who has yet to set up the second factor that they need. */
    public boolean isEnrolling() {
        return has(Roles.ENROLLING);
    }

    /** Returns whether somebody gave a right password and has yet to give the second factor; nobody is signed in then. */
    public boolean isHalfSignedIn() {
        return has(Roles.HALF_SIGNED_IN);
    }

    private boolean has(String role) {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority()));
    }

    /** Returns the credentials that signed the current request; empty if the app did not send it. */
    public Optional<CredentialsId> signedWith() {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getCredentials() instanceof CredentialsId pair
                ? Optional.of(pair)
                : Optional.empty();
    }

    /**
     * Returns the account that is acted on.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is signed in
     */
    public AccountId account() {
        return require().account();
    }
}
