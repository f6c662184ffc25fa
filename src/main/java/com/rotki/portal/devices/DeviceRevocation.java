package com.rotki.portal.devices;

import java.time.Instant;

/**
 * Why a device was revoked.
 *
 * @param reason in the words of who revoked it; its owner and the app's user read it
 * @param by e-mail address of the admin who wanted it, not for the owner
 * @param undoableUntil until when an admin can take it back
 */
public record DeviceRevocation(Instant at, String reason, String by, Instant undoableUntil) {}
