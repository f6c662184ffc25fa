package com.rotki.portal.subscription;

/** Tells how many devices the accounts of a tier use, without the subscription knowing what a device is. */
public interface DeviceUse {

    /** Returns how many accounts of a tier have more than {@code limit} registered devices. */
    long accountsWithMoreThan(int limit, String tierCode);
}
