package com.rotki.portal.backup;

import org.jspecify.annotations.Nullable;

/**
 * From which device a backup came. The app does not say: it is known only where the account has a single device, and
 * otherwise guessed from who was last heard of.
 *
 * @param name of the device when the backup came; null if not even a guess is possible
 * @param certain false for a guess, and where there is none
 */
public record UploadingDevice(@Nullable String name, boolean certain) {

    static final UploadingDevice UNKNOWN = new UploadingDevice(null, false);
}
