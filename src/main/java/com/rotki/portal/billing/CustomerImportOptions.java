package com.rotki.portal.billing;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How customers are imported.
 *
 * @param dryRun whether to tell what would be done, and do nothing
 * @param longest no plan lasts longer
 * @param invitationsPerMinute 1 to {@link #FASTEST}
 * @param admin who does it, on record; null for who operates the machine
 */
record CustomerImportOptions(
        boolean dryRun,
        Duration longest,
        int invitationsPerMinute,
        @Nullable Actor admin) {

    /** The most invitations that are sent within a minute. */
    static final int FASTEST = 600;

    /** Mail servers that do not know the sender take about that much for no flood. */
    static final int USUAL = 30;

    CustomerImportOptions {
        if (invitationsPerMinute < 1 || invitationsPerMinute > FASTEST) {
            throw new IllegalArgumentException("Not from 1 to " + FASTEST + ": " + invitationsPerMinute);
        }
    }

    /** Returns who gives the account its plan. */
    Actor actor(AccountId account, Instant now) {
        return admin == null ? new Actor(account, "portal", Actor.Kind.SYSTEM, Role.ADMIN, now) : admin;
    }
}
