package com.rotki.portal.backup;

import java.util.UUID;

/** Identifies a kept version of an account's backup. */
public record BackupVersionId(UUID value) {

    static BackupVersionId newId() {
        return new BackupVersionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
