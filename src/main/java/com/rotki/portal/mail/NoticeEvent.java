package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.NoticeTopic;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;
import java.util.Map;

/** Something that happened to the security notices of an account. */
public sealed interface NoticeEvent extends AccountEvent {

    /** A mail about notices was made, delivered or given up. For open pages: the log has what the mail is about. */
    record NoticesMailed(AccountId account, Instant at, Actor actor) implements NoticeEvent {
        @Override
        public EventKind kind() {
            return EventKind.NOTICES_MAILED;
        }

        static NoticesMailed of(AccountId account, Instant at) {
            return new NoticesMailed(account, at, new Actor(account, "portal", Actor.Kind.SYSTEM, Role.SUBSCRIBER, at));
        }

        @Override
        public boolean worthLogging() {
            return false;
        }
    }

    /** The owner of an account wants no mails of a topic any more. */
    record NoticesMuted(AccountId account, Instant at, Actor actor, NoticeTopic topic) implements NoticeEvent {
        @Override
        public EventKind kind() {
            return EventKind.NOTICES_MUTED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("topic", topic.name());
        }
    }

    /** The owner of an account wants mails of a topic again. */
    record NoticesUnmuted(AccountId account, Instant at, Actor actor, NoticeTopic topic) implements NoticeEvent {
        @Override
        public EventKind kind() {
            return EventKind.NOTICES_UNMUTED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("topic", topic.name());
        }
    }
}
