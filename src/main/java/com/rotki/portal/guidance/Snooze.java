package com.rotki.portal.guidance;

import java.time.Instant;

/**
 * That a tip was put off.
 *
 * @param reason as its owner gave it
 * @param since when it was put off
 * @param until when it comes back by itself
 */
public record Snooze(SecurityCheck tip, String reason, Instant since, Instant until) {}
