package com.rotki.portal.platform;

import java.util.UUID;

/** The identity of one pair of API Key and API Secret. */
public record CredentialsId(UUID value) {

    /** Returns an id that was never used before. */
    public static CredentialsId newId() {
        return new CredentialsId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
