package com.rotki.portal.platform.security;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Makes the authentications of people: an actor, the role that opens pages, the permissions that open services. */
public final class SignedInAs {

    private SignedInAs() {}

    /** Returns the authentication of somebody who uses the own account. */
    public static UsernamePasswordAuthenticationToken owner(Actor actor) {
        return with(actor, Permissions.of(actor.role()));
    }

    /** Returns the authentication of somebody of the support who looks at another's account: it can read only. */
    public static UsernamePasswordAuthenticationToken visitor(Actor actor) {
        if (!actor.isVisiting()) {
            throw new IllegalArgumentException("Not on a visit: " + actor.name());
        }
        return with(actor, Permissions.OF_VISITOR);
    }

    /**
     * Returns the authentication of whoever followed the link “This wasn’t me” in a mail: it opens no page, and the only
     * service that it opens is the one that freezes the credentials.
     */
    public static UsernamePasswordAuthenticationToken freezeLink(Actor actor) {
        var authorities = Permissions.OF_FREEZE_LINK.stream()
                .map(SimpleGrantedAuthority::new)
                .toList();
        return new UsernamePasswordAuthenticationToken(actor, null, authorities);
    }

    private static UsernamePasswordAuthenticationToken with(Actor actor, Set<String> permissions) {
        var authorities = Stream.concat(permissions.stream(), Stream.of("ROLE_" + actor.role()))
                .map(SimpleGrantedAuthority::new)
                .toList();
        return new UsernamePasswordAuthenticationToken(actor, null, authorities);
    }
}
