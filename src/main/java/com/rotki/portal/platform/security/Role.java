package com.rotki.portal.platform.security;

/** What an account is for. */
public enum Role {
    /** Owns a subscription. */
    SUBSCRIBER,
    /** Helps subscribers. */
    SUPPORT,
    /** Runs the portal. */
    ADMIN
}
