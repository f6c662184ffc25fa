package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The answer of a passkey does not fit: another challenge, another site, another account, or not unlocked by its owner. */
public final class PasskeyRefusedException extends DomainException {

    PasskeyRefusedException() {
        super("account.passkey-refused");
    }
}
