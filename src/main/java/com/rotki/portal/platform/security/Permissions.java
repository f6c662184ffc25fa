package com.rotki.portal.platform.security;

import java.util.Set;

/**
 * The permissions. The constants without a prefix are rules for {@code @PreAuthorize}; those that begin with
 * {@code AUTHORITY_} are the authorities that satisfy them. A permission to change something ends in {@code :write}.
 */
public final class Permissions {

    public static final String AUTHORITY_ACCOUNT_READ = "account:read";
    public static final String AUTHORITY_ACCOUNT_WRITE = "account:write";
    public static final String AUTHORITY_SUBSCRIPTION_READ = "subscription:read";
    public static final String AUTHORITY_SUBSCRIPTION_WRITE = "subscription:write";
    public static final String AUTHORITY_CREDENTIALS_READ = "credentials:read";
    public static final String AUTHORITY_CREDENTIALS_WRITE = "credentials:write";
    public static final String AUTHORITY_CREDENTIALS_FREEZE_WRITE = "credentials-freeze:write";
    public static final String AUTHORITY_DEVICES_READ = "devices:read";
    public static final String AUTHORITY_DEVICES_WRITE = "devices:write";
    public static final String AUTHORITY_DEVICE_REGISTRATION_WRITE = "device-registration:write";
    public static final String AUTHORITY_BACKUPS_READ = "backups:read";
    public static final String AUTHORITY_BACKUPS_WRITE = "backups:write";
    public static final String AUTHORITY_BACKUP_CONTENT_READ = "backup-content:read";
    public static final String AUTHORITY_BACKUP_UPLOAD_WRITE = "backup-upload:write";
    public static final String AUTHORITY_ACTIVITY_READ = "activity:read";
    public static final String AUTHORITY_ACTIVITY_WRITE = "activity:write";
    public static final String AUTHORITY_SUPPORT_ACCESS_READ = "support-access:read";
    public static final String AUTHORITY_SUPPORT_ACCESS_WRITE = "support-access:write";
    public static final String AUTHORITY_VISITS_WRITE = "visits:write";
    public static final String AUTHORITY_VISIT_APPROVALS_WRITE = "visit-approvals:write";
    public static final String AUTHORITY_ACCOUNTS_SEARCH = "accounts:search";
    public static final String AUTHORITY_ACCOUNTS_READ = "accounts:read";
    public static final String AUTHORITY_ACCOUNTS_WRITE = "accounts:write";
    public static final String AUTHORITY_TIERS_WRITE = "tiers:write";
    public static final String AUTHORITY_APPROVALS_WRITE = "approvals:write";
    public static final String AUTHORITY_SECOND_FACTOR_WRITE = "second-factor:write";

    public static final String READ_ACCOUNT = "hasAuthority('" + AUTHORITY_ACCOUNT_READ + "')";
    public static final String WRITE_ACCOUNT = "hasAuthority('" + AUTHORITY_ACCOUNT_WRITE + "')";
    public static final String READ_SUBSCRIPTION = "hasAuthority('" + AUTHORITY_SUBSCRIPTION_READ + "')";

    /** To buy a plan, and to change and cancel the own one. */
    public static final String WRITE_SUBSCRIPTION = "hasAuthority('" + AUTHORITY_SUBSCRIPTION_WRITE + "')";

    public static final String READ_CREDENTIALS = "hasAuthority('" + AUTHORITY_CREDENTIALS_READ + "')";
    public static final String WRITE_CREDENTIALS = "hasAuthority('" + AUTHORITY_CREDENTIALS_WRITE + "')";

    /** To stop the pair without destroying it: the one thing that a link in a mail can do without a sign-in. */
    public static final String FREEZE_CREDENTIALS = "hasAuthority('" + AUTHORITY_CREDENTIALS_FREEZE_WRITE + "')";

    public static final String READ_DEVICES = "hasAuthority('" + AUTHORITY_DEVICES_READ + "')";
    public static final String WRITE_DEVICES = "hasAuthority('" + AUTHORITY_DEVICES_WRITE + "')";
    public static final String REGISTER_DEVICES = "hasAuthority('" + AUTHORITY_DEVICE_REGISTRATION_WRITE + "')";
    /** To know which backups there are. */
    public static final String READ_BACKUPS = "hasAuthority('" + AUTHORITY_BACKUPS_READ + "')";

    /** To say which version the app gets, to download one and to delete them. */
    public static final String WRITE_BACKUPS = "hasAuthority('" + AUTHORITY_BACKUPS_WRITE + "')";

    /** To get the bytes of the current backup. */
    public static final String READ_BACKUP_CONTENT = "hasAuthority('" + AUTHORITY_BACKUP_CONTENT_READ + "')";

    public static final String UPLOAD_BACKUPS = "hasAuthority('" + AUTHORITY_BACKUP_UPLOAD_WRITE + "')";

    public static final String READ_ACTIVITY = "hasAuthority('" + AUTHORITY_ACTIVITY_READ + "')";

    /** To answer what the log asks. Nobody may change an entry. */
    public static final String WRITE_ACTIVITY = "hasAuthority('" + AUTHORITY_ACTIVITY_WRITE + "')";

    /** To see who of the support looks or looked at the own account. */
    public static final String READ_SUPPORT_ACCESS = "hasAuthority('" + AUTHORITY_SUPPORT_ACCESS_READ + "')";

    /** To let the support look at the own account, and to end that. */
    public static final String WRITE_SUPPORT_ACCESS = "hasAuthority('" + AUTHORITY_SUPPORT_ACCESS_WRITE + "')";

    /** To look at a subscriber's account, with what leads there and out of it. */
    public static final String WRITE_VISITS = "hasAuthority('" + AUTHORITY_VISITS_WRITE + "')";

    /** To let another agent look at an account without its owner's code. */
    public static final String WRITE_VISIT_APPROVALS = "hasAuthority('" + AUTHORITY_VISIT_APPROVALS_WRITE + "')";

    /** To find one account by something that belongs to it. */
    public static final String SEARCH_ACCOUNTS = "hasAuthority('" + AUTHORITY_ACCOUNTS_SEARCH + "')";

    /** To see all accounts and what belongs to them, without any secret. */
    public static final String READ_ACCOUNTS = "hasAuthority('" + AUTHORITY_ACCOUNTS_READ + "')";

    /** To change other people's accounts, subscriptions, credentials' standing and devices. */
    public static final String WRITE_ACCOUNTS = "hasAuthority('" + AUTHORITY_ACCOUNTS_WRITE + "')";

    /** To change what the tiers allow. */
    public static final String WRITE_TIERS = "hasAuthority('" + AUTHORITY_TIERS_WRITE + "')";

    /** To let another admin's act happen that needs two people. */
    public static final String WRITE_APPROVALS = "hasAuthority('" + AUTHORITY_APPROVALS_WRITE + "')";

    /** To give the second factor after the password. */
    public static final String GIVE_SECOND_FACTOR = "hasAuthority('" + AUTHORITY_SECOND_FACTOR_WRITE + "')";

    /** The permissions of an account's owner in the portal. Only the app registers devices. */
    public static final Set<String> OF_OWNER = Set.of(
            AUTHORITY_ACCOUNT_READ,
            AUTHORITY_ACCOUNT_WRITE,
            AUTHORITY_SUBSCRIPTION_READ,
            AUTHORITY_SUBSCRIPTION_WRITE,
            AUTHORITY_CREDENTIALS_READ,
            AUTHORITY_CREDENTIALS_WRITE,
            AUTHORITY_CREDENTIALS_FREEZE_WRITE,
            AUTHORITY_DEVICES_READ,
            AUTHORITY_DEVICES_WRITE,
            AUTHORITY_BACKUPS_READ,
            AUTHORITY_BACKUPS_WRITE,
            AUTHORITY_ACTIVITY_READ,
            AUTHORITY_ACTIVITY_WRITE,
            AUTHORITY_SUPPORT_ACCESS_READ,
            AUTHORITY_SUPPORT_ACCESS_WRITE);

    /** The permissions of support outside a visit; a staff account has no subscription. */
    public static final Set<String> OF_SUPPORT = Set.of(
            AUTHORITY_ACCOUNT_READ,
            AUTHORITY_ACCOUNT_WRITE,
            AUTHORITY_ACCOUNTS_SEARCH,
            AUTHORITY_VISITS_WRITE,
            AUTHORITY_VISIT_APPROVALS_WRITE);

    /** The permissions of admins; a staff account has no subscription. */
    public static final Set<String> OF_ADMIN = Set.of(
            AUTHORITY_ACCOUNT_READ,
            AUTHORITY_ACCOUNT_WRITE,
            AUTHORITY_ACCOUNTS_SEARCH,
            AUTHORITY_ACCOUNTS_READ,
            AUTHORITY_ACCOUNTS_WRITE,
            AUTHORITY_TIERS_WRITE,
            AUTHORITY_APPROVALS_WRITE,
            AUTHORITY_VISIT_APPROVALS_WRITE);

    /** The permissions during a visit: reading, nothing else. */
    public static final Set<String> OF_VISITOR = Set.of(
            AUTHORITY_ACCOUNT_READ,
            AUTHORITY_SUBSCRIPTION_READ,
            AUTHORITY_CREDENTIALS_READ,
            AUTHORITY_DEVICES_READ,
            AUTHORITY_BACKUPS_READ,
            AUTHORITY_ACTIVITY_READ,
            AUTHORITY_SUPPORT_ACCESS_READ);

    /**
     * The permissions of a request signed with an account's credentials: none on the credentials themselves, and on devices
     * only those of the app's own calls. It must not be able to lift a block that the owner set.
     */
    public static final Set<String> OF_APP = Set.of(
            AUTHORITY_SUBSCRIPTION_READ,
            AUTHORITY_DEVICES_READ,
            AUTHORITY_DEVICE_REGISTRATION_WRITE,
            AUTHORITY_BACKUPS_READ,
            AUTHORITY_BACKUP_CONTENT_READ,
            AUTHORITY_BACKUP_UPLOAD_WRITE);

    /** The permission of the link “This wasn’t me” in a mail. */
    public static final Set<String> OF_FREEZE_LINK = Set.of(AUTHORITY_CREDENTIALS_FREEZE_WRITE);

    /** The permissions of staff whose account has no second factor yet: setting one up. */
    public static final Set<String> OF_ENROLLING = Set.of(AUTHORITY_ACCOUNT_READ, AUTHORITY_ACCOUNT_WRITE);

    /** The permissions after the right password, while the second factor is missing. */
    public static final Set<String> OF_HALF_SIGNED_IN = Set.of(AUTHORITY_SECOND_FACTOR_WRITE);

    private Permissions() {}

    /** Returns what somebody of {@code role} may do when signed in to the own account. */
    public static Set<String> of(Role role) {
        return switch (role) {
            case SUBSCRIBER -> OF_OWNER;
            case SUPPORT -> OF_SUPPORT;
            case ADMIN -> OF_ADMIN;
        };
    }
}
