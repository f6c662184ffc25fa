package com.rotki.portal.support;

import com.rotki.portal.platform.Secret;
import java.time.Instant;

/**
 * A code that was just made; it cannot be shown again.
 *
 * @param digits eight
 * @param expiresAt until when an agent can use it
 */
public record NewSupportCode(Secret digits, Instant expiresAt) {}
