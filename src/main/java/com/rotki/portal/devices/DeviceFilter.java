package com.rotki.portal.devices;

import com.rotki.portal.platform.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Chooses devices of all accounts; null accepts any.
 *
 * @param device the device's id, or the beginning of what the app calls itself
 * @param platform exactly as the app reports it
 * @param contactAfter devices whose last contact was at that moment or later
 * @param contactBefore devices whose last contact was before that moment
 */
public record DeviceFilter(
        @Nullable String device,
        @Nullable String platform,
        @Nullable DeviceState state,
        @Nullable AccountId account,
        @Nullable Instant contactAfter,
        @Nullable Instant contactBefore) {

    /** Makes the texts such that every database takes them. */
    public DeviceFilter {
        device = device == null ? null : DeviceKey.storable(device);
        platform = platform == null ? null : DeviceKey.storable(platform);
    }

    /** All devices. */
    public static final DeviceFilter NONE = new DeviceFilter(null, null, null, null, null, null);

    /** Returns the devices of one account. */
    public static DeviceFilter ofAccount(AccountId account) {
        return new DeviceFilter(null, null, null, account, null, null);
    }
}
