package com.rotki.portal.devices;

import com.rotki.portal.platform.DeviceId;
import java.time.Instant;

/** A place in the list of all devices: so the next page costs as much as the first, however deep it is. */
public record DeviceCursor(Instant lastContact, DeviceId id) {}
