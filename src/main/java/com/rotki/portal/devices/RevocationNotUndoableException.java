package com.rotki.portal.devices;

import com.rotki.portal.platform.DomainException;

/** A device is not revoked any more, or was too long ago to be taken back. Its texts get: name, the number of hours. */
public final class RevocationNotUndoableException extends DomainException {

    RevocationNotUndoableException(String name, long hours) {
        super("devices.revocation-not-undoable", name, hours);
    }
}
