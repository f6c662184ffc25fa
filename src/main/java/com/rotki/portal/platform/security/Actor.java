package com.rotki.portal.platform.security;

import com.rotki.portal.platform.AccountId;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * Who acts, and on which account. It is the principal of every authentication.
 *
 * @param account whose data is read and changed
 * @param name for people: the e-mail address of whoever signed in, or what stands for a machine
 * @param kind in which capacity
 * @param role what the account is for
 * @param authenticatedAt when the last proof of identity (password or signature) was given
 */
public record Actor(AccountId account, String name, Kind kind, Role role, Instant authenticatedAt)
        implements Principal, Serializable {

    /** In which capacity somebody acts. */
    public enum Kind {
        /** The account's owner, signed in to the portal. */
        OWNER,
        /** The desktop app, by a signed request. */
        APP,
        /** A person of the staff. */
        STAFF,
        /** The portal itself. */
        SYSTEM
    }

    @Override
    public String getName() {
        return name;
    }

    /** Returns the same actor with a newer proof of identity. */
    public Actor confirmedAt(Instant at) {
        return new Actor(account, name, kind, role, at);
    }
}
