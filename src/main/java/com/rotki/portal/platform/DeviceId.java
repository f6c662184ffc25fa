package com.rotki.portal.platform;

import java.util.UUID;

/** The identity of a registered installation of the app, given by this server and unrelated to what the app calls itself. */
public record DeviceId(UUID value) {

    /** Returns an id that was never used before. */
    public static DeviceId newId() {
        return new DeviceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
