package com.rotki.portal.platform.security;

import java.util.Set;

/**
 * What somebody may do. The constants without a prefix are rules for {@code @PreAuthorize}; those that begin with
 * {@code AUTHORITY_} are the authorities that satisfy them. A permission to change something ends in {@code :write}.
 */
public final class Permissions {

    public static final String AUTHORITY_ACCOUNT_READ = "account:read";
    public static final String AUTHORITY_ACCOUNT_WRITE = "account:write";
    public static final String AUTHORITY_SUBSCRIPTION_READ = "subscription:read";
    public static final String AUTHORITY_CREDENTIALS_READ = "credentials:read";
    public static final String AUTHORITY_CREDENTIALS_WRITE = "credentials:write";
    public static final String AUTHORITY_DEVICES_READ = "devices:read";
    public static final String AUTHORITY_DEVICES_WRITE = "devices:write";
    public static final String AUTHORITY_DEVICE_REGISTRATION_WRITE = "device-registration:write";
    public static final String AUTHORITY_ACTIVITY_READ = "activity:read";

    public static final String READ_ACCOUNT = "hasAuthority('" + AUTHORITY_ACCOUNT_READ + "')";
    public static final String WRITE_ACCOUNT = "hasAuthority('" + AUTHORITY_ACCOUNT_WRITE + "')";
    public static final String READ_SUBSCRIPTION = "hasAuthority('" + AUTHORITY_SUBSCRIPTION_READ + "')";
    public static final String READ_CREDENTIALS = "hasAuthority('" + AUTHORITY_CREDENTIALS_READ + "')";
    public static final String WRITE_CREDENTIALS = "hasAuthority('" + AUTHORITY_CREDENTIALS_WRITE + "')";
    public static final String READ_DEVICES = "hasAuthority('" + AUTHORITY_DEVICES_READ + "')";
    public static final String WRITE_DEVICES = "hasAuthority('" + AUTHORITY_DEVICES_WRITE + "')";
    public static final String REGISTER_DEVICES = "hasAuthority('" + AUTHORITY_DEVICE_REGISTRATION_WRITE + "')";
    public static final String READ_ACTIVITY = "hasAuthority('" + AUTHORITY_ACTIVITY_READ + "')";

    /** What the owner of an account may do with it in the portal. Registering a device is the app's business. */
    public static final Set<String> OF_OWNER = Set.of(
            AUTHORITY_ACCOUNT_READ,
            AUTHORITY_ACCOUNT_WRITE,
            AUTHORITY_SUBSCRIPTION_READ,
            AUTHORITY_CREDENTIALS_READ,
            AUTHORITY_CREDENTIALS_WRITE,
            AUTHORITY_DEVICES_READ,
            AUTHORITY_DEVICES_WRITE,
            AUTHORITY_ACTIVITY_READ);

    /** What staff may do with their own account, which has no subscription. */
    public static final Set<String> OF_STAFF = Set.of(AUTHORITY_ACCOUNT_READ, AUTHORITY_ACCOUNT_WRITE);

    /** What a request signed with an account's credentials may do: nothing about the credentials themselves. */
    public static final Set<String> OF_APP = Set.of(
            AUTHORITY_SUBSCRIPTION_READ,
            AUTHORITY_DEVICES_READ,
            AUTHORITY_DEVICES_WRITE,
            AUTHORITY_DEVICE_REGISTRATION_WRITE);

    private Permissions() {}
}
