package com.rotki.portal.activity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What entries are filtered by. The kinds are named, not imported: this module knows no feature. */
public enum ActivityGroup {
    /** Who got in, and who did not. */
    SIGN_IN(
            "SignedIn",
            "SignInFailed",
            "IdentityConfirmed",
            "IdentityNotConfirmed",
            "SessionsEnded",
            "SessionEnded",
            "OtherSessionsEnded",
            "SignInPaused",
            "SignInClosed",
            "SecondFactorFailed",
            "RecoveryCodeUsed",
            "SignInUnlocked",
            "PasswordChanged",
            "PasswordReset"),
    /** What happened to the pair of API Key and API Secret. */
    CREDENTIALS(
            "CredentialsCreated",
            "CredentialsFirstUsed",
            "CredentialsRegenerated",
            "CredentialsFrozen",
            "CredentialsLeaked",
            "CredentialsUnfrozen",
            "CredentialsEndedByStaff",
            "SecretShown",
            "SecretCopied"),
    /** What happened to the registered devices. */
    DEVICES(
            "DeviceRegistered",
            "DeviceRenamed",
            "DeviceRemoved",
            "DeviceAllowed",
            "DeviceRestored",
            "DeviceRevoked",
            "DeviceRevocationUndone",
            "RequestRefused"),
    /** What happened to the encrypted backups. */
    BACKUPS(
            "BackupUploaded",
            "UploadProgressed",
            "UploadRefused",
            "BackupMadeCurrent",
            "BackupDownloaded",
            "BackupVersionDeleted",
            "BackupsDeleted",
            "BackupGrewOld",
            "BackupsEndLater",
            "BackupsEndInMonth",
            "BackupsEndInWeek",
            "BackupsExpired"),
    /** What was changed of the plan. */
    SUBSCRIPTION(
            "TierChanged", "PeriodChanged", "SubscriptionSuspended", "SubscriptionUnsuspended", "TierLimitsChanged"),
    /** When the support looked at the account, and what it suggested. */
    SUPPORT(
            "SupportCodeCreated",
            "VisitRequested",
            "VisitApproved",
            "VisitStarted",
            "VisitPageViewed",
            "VisitWriteRefused",
            "VisitExtended",
            "VisitEnded",
            "SuggestionMade",
            "SuggestionDone",
            "SuggestionDismissed"),
    /** What else was decided about the account. */
    ACCOUNT(
            "AccountCreated",
            "AccountDeleted",
            "EmailChangeRequested",
            "EmailChanged",
            "SecondAddressAdded",
            "SecondAddressRemoved",
            "DataExported",
            "ActivityRecognised",
            "NoticesMailed",
            "NoticesMuted",
            "NoticesUnmuted",
            "PasskeyAdded",
            "PasskeyRenamed",
            "PasskeyRemoved",
            "AuthenticatorAppAdded",
            "AuthenticatorAppRemoved",
            "RecoveryCodesCreated",
            "RecoveryRehearsed",
            "RoleGranted",
            "RoleWithdrawn",
            "ApprovalRequested",
            "ApprovalGranted",
            "ApprovalRejected",
            "ApprovalTakenBack",
            "ApprovalExpired",
            "RetentionChanged");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes no other
    private final Set<String> kinds;

    ActivityGroup(String... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** Returns the simple names of the events that belong to the group. */
    public Set<String> kinds() {
        return kinds;
    }

    /** Returns the group of an event by its simple name; empty if none claims it. */
    public static Optional<ActivityGroup> of(String kind) {
        return Arrays.stream(values())
                .filter(group -> group.kinds.contains(kind))
                .findFirst();
    }
}
