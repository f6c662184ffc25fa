package com.rotki.portal.devices;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** Devices are not revoked, or a revocation is not taken back. */
public final class RevocationRefusedException extends DomainException {

    /** More devices were chosen than can be revoked in one go. */
    public static final RefusalReason TOO_MANY = RefusalReason.of("devices.too-many");

    /** The device is no longer revoked, or was too long ago for that to be taken back. */
    public static final RefusalReason NOT_UNDOABLE = RefusalReason.of("devices.revocation-not-undoable");

    /** The device cannot come back: all slots of its account are taken. */
    public static final RefusalReason NO_SLOT = RefusalReason.of("devices.no-slot-to-undo");

    private RevocationRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its text gets: the greatest number. */
    static RevocationRefusedException tooMany(int most) {
        return new RevocationRefusedException(TOO_MANY, most);
    }

    /** Its texts get: name, for how many hours it could be. */
    static RevocationRefusedException notUndoable(String name, long hours) {
        return new RevocationRefusedException(NOT_UNDOABLE, name, hours);
    }

    /** Its texts get: name, limit. */
    static RevocationRefusedException noSlot(String name, int limit) {
        return new RevocationRefusedException(NO_SLOT, name, limit);
    }
}
