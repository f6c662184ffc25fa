package com.rotki.portal.platform;

import java.io.Serializable;
import java.util.UUID;

/** The identity of an account: who signs in and owns everything else. */
public record AccountId(UUID value) implements Serializable {

    /** Returns an id that was never used before. */
    public static AccountId newId() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
