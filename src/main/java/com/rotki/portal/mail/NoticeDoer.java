package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountEvent;
import java.util.Map;
import java.util.Set;

/** Whose act a notice tells of: each has words of its own. */
enum NoticeDoer {
    /** The account's owner, or somebody who is signed in as such. */
    SELF,
    /** Somebody who is not signed in, the owner or not. */
    SOMEBODY,
    /** Whoever had a link from one of the portal's mails. */
    LINK,
    /** Whoever found the API Secret where others can read it. */
    FINDER,
    /** A rotki app, with the account's credentials. */
    APP,
    /** The staff. */
    STAFF,
    /** The portal by itself. */
    PORTAL;

    private static final Set<String> AT_THE_DOOR = Set.of("SecondFactorFailed", "SignInPaused");
    private static final Map<String, NoticeDoer> BY_HOW_IT_WAS_FROZEN =
            Map.of("MAIL_LINK", LINK, "LEAK_REPORT", FINDER, "PARTNER", FINDER);
    private static final Set<String> BY_STAFF = Set.of("SessionsEnded");
    private static final Set<String> HELPED_BY_FREEZING = Set.of(
            "CredentialsCreated",
            "CredentialsRegenerated",
            "CredentialsUnfrozen",
            "CredentialsFirstUsed",
            "SecretShown",
            "SecretCopied",
            "DataExported",
            "DeviceRegistered",
            "EmailChangeRequested",
            "EmailChanged",
            "SecondAddressAdded",
            "SecondAddressRemoved");

    static NoticeDoer of(AccountEvent event) {
        if (AT_THE_DOOR.contains(event.getClass().getSimpleName())) {
            return SOMEBODY;
        }
        return switch (event.actor().kind()) {
            case OWNER -> SELF;
            case APP -> APP;
            case STAFF -> STAFF;
            case SYSTEM -> BY_HOW_IT_WAS_FROZEN.getOrDefault(event.details().getOrDefault("frozenBy", ""), PORTAL);
        };
    }

    /** Returns whether the owner of an account can say of such an act that somebody who got in did it. */
    static boolean isDeniable(String kind) {
        boolean elsewhere =
                BY_STAFF.contains(kind) || NoticeTopic.BACKUPS.kinds().contains(kind);
        return AT_THE_DOOR.contains(kind) || (SELF.stoppedByFreezing(kind) && !elsewhere);
    }

    /** Returns whether the act is one that a thief can do, and whether frozen credentials stop the next one. */
    boolean stoppedByFreezing(String kind) {
        boolean factor = NoticeTopic.SIGN_IN.kinds().contains(kind);
        boolean backup = NoticeTopic.BACKUPS.kinds().contains(kind);
        return (this == SELF || this == APP) && (factor || backup || HELPED_BY_FREEZING.contains(kind));
    }
}
