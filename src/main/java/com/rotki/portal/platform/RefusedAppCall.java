package com.rotki.portal.platform;

import java.time.Instant;

/**
 * A call of the app that was refused, signed with the account's secret or not.
 *
 * @param at the last time
 * @param reasonKey of a text that says what was wrong
 * @param remedyKey of a text that says what to do about it
 */
public record RefusedAppCall(Instant at, String reasonKey, String remedyKey) {}
