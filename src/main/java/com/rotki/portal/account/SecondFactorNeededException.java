package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The account has a second factor: its password alone proves nothing. */
public final class SecondFactorNeededException extends DomainException {

    SecondFactorNeededException() {
        super("account.second-factor-needed");
    }
}
