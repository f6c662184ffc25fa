package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.NoticeTopic;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** The owner of an account wants mails of a topic again. */
public record NoticesUnmuted(AccountId account, Instant at, Actor actor, NoticeTopic topic) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.NOTICES_UNMUTED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("topic", topic.name());
    }
}
