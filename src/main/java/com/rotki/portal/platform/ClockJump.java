package com.rotki.portal.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock was not where it should have been.
 *
 * @param noticedAt by the clock after the jump
 * @param by forward, or back if negative
 */
public record ClockJump(Instant noticedAt, Duration by) {}
