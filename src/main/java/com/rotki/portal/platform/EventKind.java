package com.rotki.portal.platform;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to an account: how it is spelled on record, where the activity log files it and what
 * notices of it are about. The spelling is sealed into the chain of each account and never changes; constants and event
 * classes may be renamed and moved. A kind that is no longer made stays here as long as entries of it are on record.
 */
public enum EventKind {
    SIGNED_IN("SignedIn", ActivityGroup.SIGN_IN),
    SIGN_IN_FAILED("SignInFailed", ActivityGroup.SIGN_IN),
    IDENTITY_CONFIRMED("IdentityConfirmed", ActivityGroup.SIGN_IN),
    IDENTITY_NOT_CONFIRMED("IdentityNotConfirmed", ActivityGroup.SIGN_IN),
    SESSIONS_ENDED("SessionsEnded", ActivityGroup.SIGN_IN, NoticeTopic.SIGN_IN),
    SESSION_ENDED("SessionEnded", ActivityGroup.SIGN_IN),
    OTHER_SESSIONS_ENDED("OtherSessionsEnded", ActivityGroup.SIGN_IN),
    SIGN_IN_PAUSED("SignInPaused", ActivityGroup.SIGN_IN, NoticeTopic.SIGN_IN_TROUBLE),
    SIGN_IN_CLOSED("SignInClosed", ActivityGroup.SIGN_IN),
    SECOND_FACTOR_FAILED("SecondFactorFailed", ActivityGroup.SIGN_IN, NoticeTopic.SIGN_IN_TROUBLE),
    RECOVERY_CODE_USED("RecoveryCodeUsed", ActivityGroup.SIGN_IN, NoticeTopic.SIGN_IN),
    SIGN_IN_UNLOCKED("SignInUnlocked", ActivityGroup.SIGN_IN, NoticeTopic.SIGN_IN_TROUBLE),
    PASSWORD_CHANGED("PasswordChanged", ActivityGroup.SIGN_IN, NoticeTopic.SIGN_IN),
    PASSWORD_RESET("PasswordReset", ActivityGroup.SIGN_IN, NoticeTopic.SIGN_IN),

    CREDENTIALS_CREATED("CredentialsCreated", ActivityGroup.CREDENTIALS, NoticeTopic.CREDENTIALS),
    CREDENTIALS_FIRST_USED("CredentialsFirstUsed", ActivityGroup.CREDENTIALS, NoticeTopic.KNOWN_DEVICES),
    CREDENTIALS_REGENERATED("CredentialsRegenerated", ActivityGroup.CREDENTIALS, NoticeTopic.CREDENTIALS),
    CREDENTIALS_FROZEN("CredentialsFrozen", ActivityGroup.CREDENTIALS, NoticeTopic.CREDENTIALS),
    CREDENTIALS_LEAKED("CredentialsLeaked", ActivityGroup.CREDENTIALS, NoticeTopic.CREDENTIALS),
    CREDENTIALS_UNFROZEN("CredentialsUnfrozen", ActivityGroup.CREDENTIALS, NoticeTopic.CREDENTIALS),
    CREDENTIALS_ENDED_BY_STAFF("CredentialsEndedByStaff", ActivityGroup.CREDENTIALS, NoticeTopic.CREDENTIALS),
    SECRET_SHOWN("SecretShown", ActivityGroup.CREDENTIALS, NoticeTopic.CREDENTIALS),
    SECRET_COPIED("SecretCopied", ActivityGroup.CREDENTIALS, NoticeTopic.CREDENTIALS),

    DEVICE_REGISTERED("DeviceRegistered", ActivityGroup.DEVICES, NoticeTopic.NEW_DEVICES),
    DEVICE_RENAMED("DeviceRenamed", ActivityGroup.DEVICES),
    DEVICE_REMOVED("DeviceRemoved", ActivityGroup.DEVICES, NoticeTopic.KNOWN_DEVICES),
    DEVICE_ALLOWED("DeviceAllowed", ActivityGroup.DEVICES, NoticeTopic.KNOWN_DEVICES),
    DEVICE_RESTORED("DeviceRestored", ActivityGroup.DEVICES, NoticeTopic.KNOWN_DEVICES),
    DEVICE_REVOKED("DeviceRevoked", ActivityGroup.DEVICES, NoticeTopic.NEW_DEVICES),
    DEVICE_REVOCATION_UNDONE("DeviceRevocationUndone", ActivityGroup.DEVICES, NoticeTopic.NEW_DEVICES),
    DEVICE_LEFT_WITH_PLAN("DeviceLeftWithPlan", ActivityGroup.DEVICES, NoticeTopic.KNOWN_DEVICES),
    DEVICES_CHOSEN("DevicesChosen", ActivityGroup.DEVICES),
    DEVICES_OVER_LIMIT("DevicesOverLimit", ActivityGroup.DEVICES, NoticeTopic.SUBSCRIPTION),
    REQUEST_REFUSED("RequestRefused", ActivityGroup.DEVICES),

    BACKUP_UPLOADED("BackupUploaded", ActivityGroup.BACKUPS),
    UPLOAD_PROGRESSED("UploadProgressed", ActivityGroup.BACKUPS),
    UPLOAD_REFUSED("UploadRefused", ActivityGroup.BACKUPS, NoticeTopic.BACKUP_TROUBLE),
    BACKUP_MADE_CURRENT("BackupMadeCurrent", ActivityGroup.BACKUPS, NoticeTopic.BACKUPS),
    BACKUP_DOWNLOADED("BackupDownloaded", ActivityGroup.BACKUPS, NoticeTopic.BACKUPS),
    BACKUP_VERSION_DELETED("BackupVersionDeleted", ActivityGroup.BACKUPS, NoticeTopic.BACKUPS),
    BACKUPS_DELETED("BackupsDeleted", ActivityGroup.BACKUPS, NoticeTopic.BACKUPS),
    BACKUP_GREW_OLD("BackupGrewOld", ActivityGroup.BACKUPS, NoticeTopic.BACKUP_TROUBLE),
    BACKUPS_END_LATER("BackupsEndLater", ActivityGroup.BACKUPS, NoticeTopic.BACKUPS),
    BACKUPS_END_IN_MONTH("BackupsEndInMonth", ActivityGroup.BACKUPS, NoticeTopic.BACKUPS),
    BACKUPS_END_IN_WEEK("BackupsEndInWeek", ActivityGroup.BACKUPS, NoticeTopic.BACKUPS),
    BACKUPS_EXPIRED("BackupsExpired", ActivityGroup.BACKUPS, NoticeTopic.BACKUPS),

    TIER_CHANGED("TierChanged", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PERIOD_CHANGED("PeriodChanged", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PLAN_GRANTED("PlanGranted", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    GRANT_ENDED("GrantEnded", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PLAN_BOUGHT("PlanBought", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PLAN_RENEWED("PlanRenewed", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PLAN_CHANGED("PlanChanged", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PLAN_CANCELLED("PlanCancelled", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PLAN_RESUMED("PlanResumed", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PAYMENT_FAILED("PaymentFailed", ActivityGroup.SUBSCRIPTION, NoticeTopic.PLAN_TROUBLE),
    PAYMENT_RECOVERED("PaymentRecovered", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PLAN_ENDED("PlanEnded", ActivityGroup.SUBSCRIPTION, NoticeTopic.PLAN_TROUBLE),
    RENEWAL_AHEAD("RenewalAhead", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PLAN_ENDS_SOON("PlanEndsSoon", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    SUBSCRIPTION_SUSPENDED("SubscriptionSuspended", ActivityGroup.SUBSCRIPTION, NoticeTopic.ACCOUNT),
    SUBSCRIPTION_UNSUSPENDED("SubscriptionUnsuspended", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PLAN_CHANGE_PLANNED("PlanChangePlanned", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PLAN_CHANGE_TAKEN_BACK("PlanChangeTakenBack", ActivityGroup.SUBSCRIPTION, NoticeTopic.SUBSCRIPTION),
    PAYMENTS_CHANGED("PaymentsChanged", ActivityGroup.SUBSCRIPTION),
    TIER_LIMITS_CHANGED("TierLimitsChanged", ActivityGroup.SUBSCRIPTION),
    CUSTOMERS_IMPORTED("CustomersImported", ActivityGroup.SUBSCRIPTION),

    SUPPORT_CODE_CREATED("SupportCodeCreated", ActivityGroup.SUPPORT, NoticeTopic.SUPPORT_VISITS),
    VISIT_REQUESTED("VisitRequested", ActivityGroup.SUPPORT),
    VISIT_APPROVED("VisitApproved", ActivityGroup.SUPPORT, NoticeTopic.SUPPORT_VISITS),
    VISIT_STARTED("VisitStarted", ActivityGroup.SUPPORT, NoticeTopic.SUPPORT_VISITS),
    VISIT_PAGE_VIEWED("VisitPageViewed", ActivityGroup.SUPPORT),
    VISIT_WRITE_REFUSED("VisitWriteRefused", ActivityGroup.SUPPORT),
    VISIT_EXTENDED("VisitExtended", ActivityGroup.SUPPORT),
    VISIT_ENDED("VisitEnded", ActivityGroup.SUPPORT, NoticeTopic.SUPPORT_MESSAGES),
    SUGGESTION_MADE("SuggestionMade", ActivityGroup.SUPPORT, NoticeTopic.SUPPORT_MESSAGES),
    SUGGESTION_DONE("SuggestionDone", ActivityGroup.SUPPORT),
    SUGGESTION_DISMISSED("SuggestionDismissed", ActivityGroup.SUPPORT),

    ACCOUNT_CREATED("AccountCreated", ActivityGroup.ACCOUNT, NoticeTopic.ACCOUNT),
    ACCOUNT_DELETED("AccountDeleted", ActivityGroup.ACCOUNT),
    EMAIL_CHANGE_REQUESTED("EmailChangeRequested", ActivityGroup.ACCOUNT, NoticeTopic.ACCOUNT),
    EMAIL_CHANGED("EmailChanged", ActivityGroup.ACCOUNT, NoticeTopic.ACCOUNT),
    SECOND_ADDRESS_ADDED("SecondAddressAdded", ActivityGroup.ACCOUNT, NoticeTopic.ACCOUNT),
    SECOND_ADDRESS_REMOVED("SecondAddressRemoved", ActivityGroup.ACCOUNT, NoticeTopic.ACCOUNT),
    DATA_EXPORTED("DataExported", ActivityGroup.ACCOUNT, NoticeTopic.ACCOUNT),
    ACTIVITY_RECOGNISED("ActivityRecognised", ActivityGroup.ACCOUNT),
    NOTICES_MAILED("NoticesMailed", ActivityGroup.ACCOUNT),
    NOTICES_MUTED("NoticesMuted", ActivityGroup.ACCOUNT),
    NOTICES_UNMUTED("NoticesUnmuted", ActivityGroup.ACCOUNT),
    PASSKEY_ADDED("PasskeyAdded", ActivityGroup.ACCOUNT, NoticeTopic.SIGN_IN),
    PASSKEY_RENAMED("PasskeyRenamed", ActivityGroup.ACCOUNT),
    PASSKEY_REMOVED("PasskeyRemoved", ActivityGroup.ACCOUNT, NoticeTopic.SIGN_IN),
    AUTHENTICATOR_APP_ADDED("AuthenticatorAppAdded", ActivityGroup.ACCOUNT, NoticeTopic.SIGN_IN),
    AUTHENTICATOR_APP_REMOVED("AuthenticatorAppRemoved", ActivityGroup.ACCOUNT, NoticeTopic.SIGN_IN),
    RECOVERY_CODES_CREATED("RecoveryCodesCreated", ActivityGroup.ACCOUNT, NoticeTopic.SIGN_IN),
    RECOVERY_REHEARSED("RecoveryRehearsed", ActivityGroup.ACCOUNT),
    ROLE_GRANTED("RoleGranted", ActivityGroup.ACCOUNT, NoticeTopic.ACCOUNT),
    FIRST_ADMIN_APPOINTED("FirstAdminAppointed", ActivityGroup.ACCOUNT),
    ROLE_WITHDRAWN("RoleWithdrawn", ActivityGroup.ACCOUNT, NoticeTopic.ACCOUNT),
    APPROVAL_REQUESTED("ApprovalRequested", ActivityGroup.ACCOUNT),
    APPROVAL_GRANTED("ApprovalGranted", ActivityGroup.ACCOUNT, NoticeTopic.APPROVALS),
    APPROVAL_REJECTED("ApprovalRejected", ActivityGroup.ACCOUNT, NoticeTopic.APPROVALS),
    APPROVAL_TAKEN_BACK("ApprovalTakenBack", ActivityGroup.ACCOUNT),
    APPROVAL_EXPIRED("ApprovalExpired", ActivityGroup.ACCOUNT, NoticeTopic.APPROVALS),
    RETENTION_CHANGED("RetentionChanged", ActivityGroup.ACCOUNT);

    private static final Map<String, EventKind> BY_SPELLING =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventKind::stored, Function.identity()));

    private final String stored;
    private final ActivityGroup group;
    private final @Nullable NoticeTopic topic;

    EventKind(String stored, ActivityGroup group) {
        this(stored, group, null);
    }

    EventKind(String stored, ActivityGroup group, @Nullable NoticeTopic topic) {
        this.stored = stored;
        this.group = group;
        this.topic = topic;
    }

    /** Returns how it is spelled on record. */
    public String stored() {
        return stored;
    }

    /** Returns where the activity log files it. */
    public ActivityGroup group() {
        return group;
    }

    /** Returns what a notice of it is about; empty if it is in the activity log only. */
    public Optional<NoticeTopic> topic() {
        return Optional.ofNullable(topic);
    }

    /** Returns the kind with that spelling; empty for what another version of the portal put on record. */
    public static Optional<EventKind> of(String stored) {
        return Optional.ofNullable(BY_SPELLING.get(stored));
    }

    /** Returns the kinds that the activity log files under {@code group}. */
    public static Set<EventKind> in(ActivityGroup group) {
        return Arrays.stream(values())
                .filter(kind -> kind.group == group)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
    }
}
