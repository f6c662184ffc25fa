package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.NoticeTopic;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who caused an alert; each has its own wording. */
enum NoticeDoer {
    /** The account's owner, or somebody who is signed in as such. */
    SELF,
    /** Somebody who is not signed in, the owner or not. */
    SOMEBODY,
    /** Somebody with a link from one of the portal's mails. */
    LINK,
    /** Somebody who found the API Secret in public. */
    FINDER,
    /** A rotki app, with the account's credentials. */
    APP,
    /** The staff. */
    STAFF,
    /** The portal by itself. */
    PORTAL;

    private static final Set<EventKind> AT_THE_DOOR =
            EnumSet.of(EventKind.SECOND_FACTOR_FAILED, EventKind.SIGN_IN_PAUSED);
    private static final Map<String, NoticeDoer> BY_HOW_IT_WAS_FROZEN =
            Map.of("MAIL_LINK", LINK, "LEAK_REPORT", FINDER, "PARTNER", FINDER);
    private static final Set<EventKind> HELPED_BY_FREEZING = EnumSet.of(
            EventKind.CREDENTIALS_CREATED,
            EventKind.CREDENTIALS_REGENERATED,
            EventKind.CREDENTIALS_UNFROZEN,
            EventKind.CREDENTIALS_FIRST_USED,
            EventKind.SECRET_SHOWN,
            EventKind.SECRET_COPIED,
            EventKind.DATA_EXPORTED,
            EventKind.DEVICE_REGISTERED,
            EventKind.EMAIL_CHANGE_REQUESTED,
            EventKind.EMAIL_CHANGED,
            EventKind.SECOND_ADDRESS_ADDED,
            EventKind.SECOND_ADDRESS_REMOVED);

    static NoticeDoer of(AccountEvent event) {
        if (AT_THE_DOOR.contains(event.kind())) {
            return SOMEBODY;
        }
        return switch (event.actor().kind()) {
            case OWNER -> SELF;
            case APP -> APP;
            case STAFF -> STAFF;
            case SYSTEM -> BY_HOW_IT_WAS_FROZEN.getOrDefault(event.details().getOrDefault("frozenBy", ""), PORTAL);
        };
    }

    /** Returns whether the owner of an account may ask whether it really was them. */
    boolean deniable() {
        return this != STAFF && this != PORTAL;
    }

    /** Returns whether the owner of an account can say of an act with that spelling that somebody who got in did it. */
    static boolean isDeniable(String stored) {
        return EventKind.of(stored).filter(NoticeDoer::isDeniable).isPresent();
    }

    /** Returns whether the act is one that a thief can do, and whether frozen credentials stop the next one. */
    boolean stoppedByFreezing(String stored) {
        return (this == SELF || this == APP)
                && EventKind.of(stored).filter(NoticeDoer::helpedByFreezing).isPresent();
    }

    private static boolean isDeniable(EventKind kind) {
        boolean elsewhere = kind == EventKind.SESSIONS_ENDED || isAbout(kind, NoticeTopic.BACKUPS);
        return AT_THE_DOOR.contains(kind) || (helpedByFreezing(kind) && !elsewhere);
    }

    private static boolean helpedByFreezing(EventKind kind) {
        return isAbout(kind, NoticeTopic.SIGN_IN)
                || isAbout(kind, NoticeTopic.BACKUPS)
                || HELPED_BY_FREEZING.contains(kind);
    }

    private static boolean isAbout(EventKind kind, NoticeTopic topic) {
        return kind.topic().filter(topic::equals).isPresent();
    }
}
