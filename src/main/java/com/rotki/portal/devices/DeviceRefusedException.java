package com.rotki.portal.devices;

import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import java.time.Instant;

/** A device is not registered, renamed, restored or allowed again. */
public final class DeviceRefusedException extends DomainException {

    /** The account has no such device. A device of another account is not told from one that does not exist. */
    public static final RefusalReason UNKNOWN = RefusalReason.of("devices.unknown");

    /** Its owner removed it and has not allowed it again. */
    public static final RefusalReason REMOVED = RefusalReason.of("devices.removed");

    /** An admin revoked it. */
    public static final RefusalReason REVOKED = RefusalReason.of("devices.revoked");

    /** It was removed too long ago to be put back as it was. */
    public static final RefusalReason NOT_RESTORABLE = RefusalReason.of("devices.not-restorable");

    /** Every slot of the tier is taken: {@link DeviceLimitReachedException}. */
    public static final RefusalReason LIMIT_REACHED = RefusalReason.of("devices.limit-reached");

    /** Nothing is left of its name after cleaning, or it is too long. */
    public static final RefusalReason INVALID_NAME = RefusalReason.of("devices.invalid-name");

    /** Its identifier is not of the form that an app sends. */
    public static final RefusalReason INVALID_IDENTIFIER = RefusalReason.of("devices.invalid-identifier");

    /** Its platform is not of the form that an app sends. */
    public static final RefusalReason INVALID_PLATFORM = RefusalReason.of("devices.invalid-platform");

    /** No plan is, or will be, in force that allows fewer devices than are registered. */
    public static final RefusalReason NOTHING_TO_CHOOSE = RefusalReason.of("devices.nothing-to-choose");

    /** More or fewer devices were chosen to stay than the plan allows. */
    public static final RefusalReason WRONG_NUMBER = RefusalReason.of("devices.wrong-number");

    private DeviceRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    static DeviceRefusedException unknown() {
        return new DeviceRefusedException(UNKNOWN);
    }

    /** Its texts get: name, when it was removed. */
    static DeviceRefusedException removed(String name, Instant removedAt) {
        return new DeviceRefusedException(REMOVED, name, Dates.dayOf(removedAt));
    }

    /** Its texts get: name, when it was revoked, the reason. */
    static DeviceRefusedException revoked(String name, Instant revokedAt, String reason) {
        return new DeviceRefusedException(REVOKED, name, Dates.dayOf(revokedAt), reason);
    }

    /** Its text gets: for how many days it could be. */
    static DeviceRefusedException notRestorable(long days) {
        return new DeviceRefusedException(NOT_RESTORABLE, days);
    }

    /** Its text gets: the greatest length. */
    static DeviceRefusedException invalidName(int maxLength) {
        return new DeviceRefusedException(INVALID_NAME, maxLength);
    }

    static DeviceRefusedException invalidIdentifier() {
        return new DeviceRefusedException(INVALID_IDENTIFIER);
    }

    static DeviceRefusedException invalidPlatform() {
        return new DeviceRefusedException(INVALID_PLATFORM);
    }

    static DeviceRefusedException nothingToChoose() {
        return new DeviceRefusedException(NOTHING_TO_CHOOSE);
    }

    /** Its text gets: how many the plan allows. */
    static DeviceRefusedException wrongNumber(int limit) {
        return new DeviceRefusedException(WRONG_NUMBER, limit);
    }
}
