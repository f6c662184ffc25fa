package com.rotki.portal.platform.security;

import com.rotki.portal.platform.AccountId;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * Somebody who gave the right password, but not yet the second factor that the account asks for. Not an {@link Actor}, so
 * that nothing can take them for somebody who is signed in.
 *
 * @param account whose password it was
 * @param name the address that was typed
 * @param passwordAt when the password was given
 */
public record HalfSignedIn(AccountId account, String name, Instant passwordAt) implements Principal, Serializable {

    @Override
    public String getName() {
        return name;
    }
}
