package com.rotki.portal.platform.security;

import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Makes the authentications of people: an actor, the role that opens pages, the permissions that open services. */
public final class SignedInAs {

    private SignedInAs() {}

    /** Returns the authentication of somebody who uses the own account. */
    public static UsernamePasswordAuthenticationToken owner(Actor actor) {
        return owner(actor, Map.of());
    }

    /** Returns the authentication of somebody who uses the own account, with what they proved it with. */
    public static UsernamePasswordAuthenticationToken owner(Actor actor, Map<IdentityProof, Instant> proofs) {
        return with(actor, "ROLE_" + actor.role(), Permissions.of(actor.role()), proofs);
    }

    /**
     * Returns the authentication of somebody of the staff whose account has no second factor yet (requirement D8): it
     * opens the page where one is set up, and nothing else.
     */
    public static UsernamePasswordAuthenticationToken enrolling(Actor actor, Map<IdentityProof, Instant> proofs) {
        return with(actor, "ROLE_" + Roles.ENROLLING, Permissions.OF_ENROLLING, proofs);
    }

    /** Returns the authentication before the second factor: it opens only the page that asks for it. */
    public static UsernamePasswordAuthenticationToken half(HalfSignedIn person) {
        return with(
                person,
                "ROLE_" + Roles.HALF_SIGNED_IN,
                Permissions.OF_HALF_SIGNED_IN,
                Map.of(IdentityProof.PASSWORD, person.passwordAt()));
    }

    /** Returns the authentication of somebody of the support who looks at another's account: it can read only. */
    public static UsernamePasswordAuthenticationToken visitor(Actor actor) {
        if (!actor.isVisiting()) {
            throw new IllegalArgumentException("Not on a visit: " + actor.name());
        }
        return with(actor, "ROLE_" + actor.role(), Permissions.OF_VISITOR, Map.of());
    }

    /**
     * Returns the authentication behind the link “This wasn’t me” in a mail: it opens no page, and no service but the one
     * that freezes the credentials.
     */
    public static UsernamePasswordAuthenticationToken freezeLink(Actor actor) {
        var authorities = Permissions.OF_FREEZE_LINK.stream()
                .map(SimpleGrantedAuthority::new)
                .toList();
        return new UsernamePasswordAuthenticationToken(actor, null, authorities);
    }

    private static UsernamePasswordAuthenticationToken with(
            Principal who, String role, Set<String> permissions, Map<IdentityProof, Instant> proofs) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        authorities.add(new SimpleGrantedAuthority(role));
        permissions.forEach(permission -> authorities.add(new SimpleGrantedAuthority(permission)));
        proofs.forEach((proof, at) -> authorities.add(proof.givenAt(at)));
        return new UsernamePasswordAuthenticationToken(who, null, authorities);
    }
}
