package com.rotki.portal.platform;

/** A module's data that is deleted with the account. Implemented by beans; the account knows no module. */
@FunctionalInterface
public interface ErasedData {

    /** Deletes it for good, in the transaction that deletes the account. */
    void erase(AccountId account);
}
