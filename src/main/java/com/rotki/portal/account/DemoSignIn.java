package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import java.util.UUID;

/** A person of the demonstration, to sign in as. */
public enum DemoSignIn {
    /** An active plan and no credentials yet: where every subscriber begins. */
    NEWCOMER(1, "newcomer@example.org", Role.SUBSCRIBER),
    /** Credentials and devices in use. */
    REGULAR(2, "regular@example.org", Role.SUBSCRIBER),
    /** Every device slot taken. */
    FULL(3, "full@example.org", Role.SUBSCRIBER),
    /** A subscription that has ended. */
    EXPIRED(4, "expired@example.org", Role.SUBSCRIBER),
    /** Helps subscribers. */
    SUPPORT(5, "support@example.org", Role.SUPPORT),
    /** Runs the portal. */
    ADMIN(6, "admin@example.org", Role.ADMIN),
    /** A second of the support: some visits need two. */
    SECOND_SUPPORT(7, "support2@example.org", Role.SUPPORT),
    /** A second admin: some acts need two. */
    SECOND_ADMIN(8, "admin2@example.org", Role.ADMIN);

    private final int number;
    private final String email;
    private final Role role;

    DemoSignIn(int number, String email, Role role) {
        this.number = number;
        this.email = email;
        this.role = role;
    }

    /** Returns the address to sign in with. */
    public String email() {
        return email;
    }

    /** Returns the password to sign in with. It is shown on purpose: it opens nothing but the demonstration. */
    public Secret password() {
        return Secret.of("correct horse demo staple");
    }

    /** Returns the account's id, the same in every demonstration. */
    public AccountId account() {
        return new AccountId(new UUID(0x0000_0000_0000_4000L, 0x8000_0000_0000_0000L + number));
    }

    /** Returns what the person is. */
    public Role role() {
        return role;
    }
}
