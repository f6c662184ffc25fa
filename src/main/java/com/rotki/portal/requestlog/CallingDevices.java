package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the devices that requests come from; this module does not know how devices are kept. */
public interface CallingDevices {

    /**
     * Returns the account's device that calls itself {@code identifier}, whether it is let in or not; empty if unknown.
     */
    Optional<CallingDevice> find(AccountId account, String identifier);

    /** Returns the account's devices that are registered now. */
    List<CallingDevice> registered(AccountId account);

    /**
     * A registered installation of the app, as far as its requests are concerned.
     *
     * @param name what the app or its owner calls it
     * @param firstSeen when it registered
     * @param lastContact when it was let in last; null if it never was
     */
    public record CallingDevice(
            DeviceId id,
            String name,
            Instant firstSeen,
            @Nullable Instant lastContact) {}
}
