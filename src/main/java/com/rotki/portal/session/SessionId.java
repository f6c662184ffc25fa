package com.rotki.portal.session;

import java.io.Serializable;
import java.util.UUID;

/** The id of a browser session in lists and records. It opens nothing: the cookie carries another one. */
public record SessionId(UUID value) implements Serializable {

    /** Returns an id that was never used before. */
    public static SessionId newId() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
