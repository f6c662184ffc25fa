package com.rotki.portal.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device that uses the account's API credentials.
 *
 * @param name as its owner knows it
 * @param platform operating system, as the app reports it
 * @param lastContact when it was last heard of; null if it never called since it was registered
 */
public record ConnectedDevice(
        String name, String platform, @Nullable Instant lastContact) {}
