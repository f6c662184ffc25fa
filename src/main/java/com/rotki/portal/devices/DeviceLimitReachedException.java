package com.rotki.portal.devices;

import com.rotki.portal.platform.DomainException;

/** Every slot of the tier is taken. Its texts get: tier, limit, devices in use. */
public final class DeviceLimitReachedException extends DomainException {

    private final String tier;
    private final int limit;
    private final long used;

    DeviceLimitReachedException(String tier, int limit, long used) {
        super(DeviceRefusedException.LIMIT_REACHED, tier, limit, used);
        this.tier = tier;
        this.limit = limit;
        this.used = used;
    }

    /** Returns the name of the tier. */
    public String tier() {
        return tier;
    }

    /** Returns how many devices it allows. */
    public int limit() {
        return limit;
    }

    /** Returns how many were registered. */
    public long used() {
        return used;
    }
}
