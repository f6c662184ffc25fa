package com.rotki.portal.staff;

import java.util.UUID;

/** The identity of an act of an admin that waits, or waited, for a second one. */
public record ApprovalId(UUID value) {

    /** Returns an id that was never used before. */
    public static ApprovalId newId() {
        return new ApprovalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
