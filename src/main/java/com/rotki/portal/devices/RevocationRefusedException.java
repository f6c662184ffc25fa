package com.rotki.portal.devices;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** Devices are not revoked, or a revocation is not taken back. */
public final class RevocationRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** More devices were chosen than can be revoked in one go. */
        TOO_MANY("devices.too-many"),
        /** The device is no longer revoked, or was too long ago for that to be taken back. */
        NOT_UNDOABLE("devices.revocation-not-undoable"),
        /** The device cannot come back: all slots of its account are taken. */
        NO_SLOT("devices.no-slot-to-undo");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private RevocationRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its text gets: the greatest number. */
    static RevocationRefusedException tooMany(int most) {
        return new RevocationRefusedException(Reason.TOO_MANY, most);
    }

    /** Its texts get: name, for how many hours it could be. */
    static RevocationRefusedException notUndoable(String name, long hours) {
        return new RevocationRefusedException(Reason.NOT_UNDOABLE, name, hours);
    }

    /** Its texts get: name, limit. */
    static RevocationRefusedException noSlot(String name, int limit) {
        return new RevocationRefusedException(Reason.NO_SLOT, name, limit);
    }
}
