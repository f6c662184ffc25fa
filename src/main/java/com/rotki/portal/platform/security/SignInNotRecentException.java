package com.rotki.portal.platform.security;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** The last proof of identity is too long ago for this act. */
public final class SignInNotRecentException extends DomainException {

    /** The act asks for a newer proof. */
    public static final RefusalReason SIGN_IN_NOT_RECENT = RefusalReason.of("account.sign-in-not-recent");

    SignInNotRecentException() {
        super(SIGN_IN_NOT_RECENT);
    }
}
