package com.rotki.portal.platform.security;

/** The purpose of an account. */
public enum Role {
    /** Owns a subscription. */
    SUBSCRIBER,
    /** Helps subscribers. */
    SUPPORT,
    /** Runs the portal. */
    ADMIN
}
