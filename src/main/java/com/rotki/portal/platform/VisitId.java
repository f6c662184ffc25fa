package com.rotki.portal.platform;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a visit of the support to somebody's account. */
public record VisitId(UUID value) implements Serializable {

    /** Makes an id that nobody has. */
    public static VisitId newId() {
        return new VisitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
