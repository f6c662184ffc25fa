package com.rotki.portal.platform.security;

/** The names of {@link Role} for access annotations on views. */
public final class Roles {

    /** See {@link Role#SUBSCRIBER}. */
    public static final String SUBSCRIBER = "SUBSCRIBER";

    /** See {@link Role#SUPPORT}. */
    public static final String SUPPORT = "SUPPORT";

    /** See {@link Role#ADMIN}. */
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
