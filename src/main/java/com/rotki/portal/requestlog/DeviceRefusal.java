package com.rotki.portal.requestlog;

import java.time.Instant;

/**
 * The last request of a device that was refused.
 *
 * @param code stable code of the cause
 * @param at when
 */
public record DeviceRefusal(String code, Instant at) {}
