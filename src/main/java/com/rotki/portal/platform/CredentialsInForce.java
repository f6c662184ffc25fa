package com.rotki.portal.platform;

/** Says whether a pair of API credentials still counts, for who does something on its word and knows no pair. */
public interface CredentialsInForce {

    /**
     * Requires credentials that are current and not frozen. Under the account's lock, the answer holds until that lock is
     * released.
     *
     * @throws DomainException if it was replaced or frozen meanwhile
     */
    void require(CredentialsId pair);
}
