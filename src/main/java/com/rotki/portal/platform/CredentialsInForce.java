package com.rotki.portal.platform;

/** Tells whether API credentials are still in force, so that no caller needs to know their store. */
public interface CredentialsInForce {

    /**
     * Requires credentials that are current and not frozen. Under the account's lock, the answer holds until that lock is
     * released.
     *
     * @throws DomainException if it was replaced or frozen meanwhile
     */
    void require(CredentialsId pair);
}
