package com.rotki.portal.platform.security;

/** The names of {@link Role} for access annotations on views. */
public final class Roles {

    /** See {@link Role#SUBSCRIBER}. */
    public static final String SUBSCRIBER = "SUBSCRIBER";

    /** See {@link Role#SUPPORT}. */
    public static final String SUPPORT = "SUPPORT";

    /** See {@link Role#ADMIN}. */
    public static final String ADMIN = "ADMIN";

    /** Somebody of the staff who has yet to set up a second factor. */
    public static final String ENROLLING = "ENROLLING";

    /** Somebody who has yet to give the second factor. */
    public static final String HALF_SIGNED_IN = "HALF_SIGNED_IN";

    private Roles() {}
}
