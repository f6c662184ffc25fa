package com.rotki.portal.platform.security;

import com.rotki.portal.platform.AccountId;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * Who gave the right password of an account that asks for a second factor. Not an {@link Actor}: until the factor is
 * given nobody is signed in, so nothing can take this for somebody who is.
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
