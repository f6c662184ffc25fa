package com.rotki.portal.platform;

import com.rotki.portal.platform.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The topics of alerts, whose mails an owner can mute unless they are critical. An {@link EventKind} without a topic is in
 * the activity log only.
 */
public enum NoticeTopic {
    /** The pair of API Key and API Secret, and who saw it (requirement A8). */
    CREDENTIALS(true),
    /** Sign-in methods (requirement D13). */
    SIGN_IN(true),
    /** The account itself: its addresses, its role. Of its end its owner gets a letter. */
    ACCOUNT(true),
    /** Devices that came (requirement C5), or that rotki shut out. */
    NEW_DEVICES(true),
    /** Encrypted backups: restored, deleted, about to be deleted. */
    BACKUPS(true),
    /** The support can look, or looks, at the account. */
    SUPPORT_VISITS(true),
    /** The renewal is not paid, or the plan is over: somebody would be without premium and not know why. */
    PLAN_TROUBLE(true),
    /** Devices that are already registered. */
    KNOWN_DEVICES(false),
    /** The sync of the backup does not work, or has stopped. */
    BACKUP_TROUBLE(false),
    /** Changes of the plan. */
    SUBSCRIPTION(false),
    /** Suggestions from support, and receipts of its visits. */
    SUPPORT_MESSAGES(false),
    /** Somebody could not sign in. */
    SIGN_IN_TROUBLE(false),
    /** The outcome of an admin's request for approval. */
    APPROVALS(false);

    /** All else is about a subscription, and the staff has none. */
    private static final Set<NoticeTopic> OF_STAFF = Set.of(SIGN_IN, ACCOUNT, SIGN_IN_TROUBLE);

    private final boolean critical;

    NoticeTopic(boolean critical) {
        this.critical = critical;
    }

    /** Returns whether its mails cannot be muted: an intruder could silence them otherwise, or it costs the owner premium. */
    public boolean critical() {
        return critical;
    }

    /** Returns whether its events can happen to an account of that role. */
    public boolean concerns(Role role) {
        return switch (role) {
            case SUBSCRIBER -> this != APPROVALS;
            case SUPPORT -> OF_STAFF.contains(this);
            case ADMIN -> this == APPROVALS || OF_STAFF.contains(this);
        };
    }

    /** Returns the topics whose mails can be muted. */
    public static List<NoticeTopic> mutable() {
        return Arrays.stream(values()).filter(topic -> !topic.critical).toList();
    }
}
