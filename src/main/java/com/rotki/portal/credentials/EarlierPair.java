package com.rotki.portal.credentials;

import java.time.Instant;

/**
 * A pair that was regenerated: enough to recognise it, nothing to sign with.
 *
 * @param apiKey its public part
 * @param endedAt since when requests signed with it are refused
 */
public record EarlierPair(String apiKey, Instant endedAt) {}
