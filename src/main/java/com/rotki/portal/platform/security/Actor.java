package com.rotki.portal.platform.security;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The person or machine that acts, and the account it acts on. It is the principal of every authentication.
 *
 * @param account whose data is read and changed
 * @param name for people to read: the e-mail address that signed in, or the name of a machine
 * @param kind the capacity in which it acts
 * @param role the purpose of the account
 * @param authenticatedAt when the last proof of identity (password or signature) was given
 * @param person the account of the person who really acts: another one than {@code account} only while the staff acts on
 *     somebody's account
 * @param visit the visit during which somebody of the support looks at {@code account}, null outside of one
 */
public record Actor(
        AccountId account,
        String name,
        Kind kind,
        Role role,
        Instant authenticatedAt,
        AccountId person,
        @Nullable VisitId visit)
        implements Principal, Serializable {

    /** Somebody who acts on the own account. */
    public Actor(AccountId account, String name, Kind kind, Role role, Instant authenticatedAt) {
        this(account, name, kind, role, authenticatedAt, account, null);
    }

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
        return new Actor(account, name, kind, role, at, person, visit);
    }

    /**
     * Returns this person of the support as the visitor of a subscriber's account: the name stays the agent's, the account
     * is the subscriber's.
     */
    public Actor visiting(AccountId subscriber, VisitId newVisit) {
        return new Actor(subscriber, name, Kind.STAFF, Role.SUBSCRIBER, authenticatedAt, person, newVisit);
    }

    /** Returns whether this is the support looking at somebody else's account, read-only. */
    public boolean isVisiting() {
        return visit != null;
    }
}
