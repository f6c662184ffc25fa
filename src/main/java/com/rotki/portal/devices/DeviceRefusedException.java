package com.rotki.portal.devices;

import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import java.time.Instant;

/** A device is not registered, renamed, restored or allowed again. */
public final class DeviceRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** The account has no such device. A device of another account is not told from one that does not exist. */
        UNKNOWN("devices.unknown"),
        /** Its owner removed it and has not allowed it again. */
        REMOVED("devices.removed"),
        /** Those who run the portal revoked it. */
        REVOKED("devices.revoked"),
        /** It was removed too long ago to be put back as it was. */
        NOT_RESTORABLE("devices.not-restorable"),
        /** Every slot of the tier is taken: {@link DeviceLimitReachedException}. */
        LIMIT_REACHED("devices.limit-reached"),
        /** Its name is not one: {@link InvalidDeviceNameException}. */
        INVALID_NAME("devices.invalid-name"),
        /** Its identifier is not of the form that an app sends. */
        INVALID_IDENTIFIER("devices.invalid-identifier"),
        /** Its platform is not of the form that an app sends. */
        INVALID_PLATFORM("devices.invalid-platform");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private DeviceRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    static DeviceRefusedException unknown() {
        return new DeviceRefusedException(Reason.UNKNOWN);
    }

    /** Its texts get: name, when it was removed. */
    static DeviceRefusedException removed(String name, Instant removedAt) {
        return new DeviceRefusedException(Reason.REMOVED, name, Dates.dayOf(removedAt));
    }

    /** Its texts get: name, when it was revoked, the reason. */
    static DeviceRefusedException revoked(String name, Instant revokedAt, String reason) {
        return new DeviceRefusedException(Reason.REVOKED, name, Dates.dayOf(revokedAt), reason);
    }

    /** Its text gets: for how many days it could be. */
    static DeviceRefusedException notRestorable(long days) {
        return new DeviceRefusedException(Reason.NOT_RESTORABLE, days);
    }

    static DeviceRefusedException invalidIdentifier() {
        return new DeviceRefusedException(Reason.INVALID_IDENTIFIER);
    }

    static DeviceRefusedException invalidPlatform() {
        return new DeviceRefusedException(Reason.INVALID_PLATFORM);
    }
}
