package com.rotki.portal.subscription;

/**
 * A tier as admins see it.
 *
 * @param code its stable name
 * @param version tells whether somebody changed it since
 */
public record TierDetails(String code, TierLimits limits, long version) {}
