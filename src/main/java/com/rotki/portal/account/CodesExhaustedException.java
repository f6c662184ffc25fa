package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** So many wrong codes were given in a row that none is looked at any more, until somebody signs in with something else. */
public final class CodesExhaustedException extends DomainException {

    CodesExhaustedException(int wrong) {
        super("account.codes-exhausted", wrong);
    }
}
