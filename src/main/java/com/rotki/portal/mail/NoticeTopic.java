package com.rotki.portal.mail;

import com.rotki.portal.platform.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Of what notices are, by what their owner may not want mails about. The kinds are named, not imported: this module
 * hears all features and knows few. What belongs to no topic is in the activity log only.
 */
public enum NoticeTopic {
    /** The pair of API Key and API Secret, and who saw it (requirement A8). */
    CREDENTIALS(
            true,
            "CredentialsCreated",
            "CredentialsRegenerated",
            "CredentialsEndedByStaff",
            "CredentialsFrozen",
            "CredentialsLeaked",
            "CredentialsUnfrozen",
            "SecretShown",
            "SecretCopied"),
    /** What somebody signs in with (requirement D13). */
    SIGN_IN(
            true,
            "PasskeyAdded",
            "PasskeyRemoved",
            "AuthenticatorAppAdded",
            "AuthenticatorAppRemoved",
            "RecoveryCodesCreated",
            "RecoveryCodeUsed",
            "PasswordChanged",
            "PasswordReset",
            "SessionsEnded"),
    /** The account itself: its addresses, its role. Of its end its owner gets a letter. */
    ACCOUNT(
            true,
            "AccountCreated",
            "EmailChangeRequested",
            "EmailChanged",
            "SecondAddressAdded",
            "SecondAddressRemoved",
            "DataExported",
            "RoleGranted",
            "RoleWithdrawn",
            "SubscriptionSuspended"),
    /** Devices that came (requirement C5), or that rotki shut out. */
    NEW_DEVICES(true, "DeviceRegistered", "DeviceRevoked", "DeviceRevocationUndone"),
    /** What was done to the encrypted backups, and what will be. */
    BACKUPS(
            true,
            "BackupMadeCurrent",
            "BackupDownloaded",
            "BackupVersionDeleted",
            "BackupsDeleted",
            "BackupsEndLater",
            "BackupsEndInMonth",
            "BackupsEndInWeek",
            "BackupsExpired"),
    /** The support can look, or looks, at the account. */
    SUPPORT_VISITS(true, "SupportCodeCreated", "VisitApproved", "VisitStarted"),
    /** What happened to devices that were there already. */
    KNOWN_DEVICES(false, "CredentialsFirstUsed", "DeviceRemoved", "DeviceAllowed", "DeviceRestored"),
    /** The sync of the backup does not work, or has stopped. */
    BACKUP_TROUBLE(false, "UploadRefused", "BackupGrewOld"),
    /** What was changed of the plan. */
    SUBSCRIPTION(false, "TierChanged", "PeriodChanged", "SubscriptionUnsuspended"),
    /** What the support wrote, and the receipt of its visits. */
    SUPPORT_MESSAGES(false, "SuggestionMade", "VisitEnded"),
    /** Somebody could not sign in. */
    SIGN_IN_TROUBLE(false, "SecondFactorFailed", "SignInPaused", "SignInUnlocked"),
    /** What became of an admin's request to a second one. */
    APPROVALS(false, "ApprovalGranted", "ApprovalRejected", "ApprovalExpired");

    /** All else is about a subscription, and the staff has none. */
    private static final Set<NoticeTopic> OF_STAFF = Set.of(SIGN_IN, ACCOUNT, SIGN_IN_TROUBLE);

    private final boolean critical;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes no other
    private final Set<String> kinds;

    NoticeTopic(boolean critical, String... kinds) {
        this.critical = critical;
        this.kinds = Set.of(kinds);
    }

    /** Returns whether the owner gets mails of it in any case: whoever got in could silence them otherwise. */
    public boolean critical() {
        return critical;
    }

    /** Returns the simple names of the events that belong to it. */
    public Set<String> kinds() {
        return kinds;
    }

    /** Returns the topic of an event by its simple name; empty if no notice is made of it. */
    public static Optional<NoticeTopic> of(String kind) {
        return Arrays.stream(values())
                .filter(topic -> topic.kinds.contains(kind))
                .findFirst();
    }

    /** Returns whether anything of it can happen to the account of somebody in that role. */
    public boolean concerns(Role role) {
        return switch (role) {
            case SUBSCRIBER -> this != APPROVALS;
            case SUPPORT -> OF_STAFF.contains(this);
            case ADMIN -> this == APPROVALS || OF_STAFF.contains(this);
        };
    }

    /** Returns those of which an owner may want no mails. */
    public static List<NoticeTopic> mutable() {
        return Arrays.stream(values()).filter(topic -> !topic.critical).toList();
    }
}
