package com.rotki.portal.mail;

import com.rotki.portal.mail.NoticeEvent.NoticesMuted;
import com.rotki.portal.mail.NoticeEvent.NoticesUnmuted;
import com.rotki.portal.platform.NoticeTopic;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics of which the current account gets mails. */
@Service
@NameOnRecord("NoticeChoices")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class NoticeChoices {

    private final MutedTopics muted;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeChoices(MutedTopics muted, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.muted = muted;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the topics that concern the current account. */
    public List<NoticeTopic> topics() {
        Role role = currentActor.require().role();
        return Arrays.stream(NoticeTopic.values())
                .filter(topic -> topic.concerns(role))
                .toList();
    }

    /** Returns the muted topics. */
    public Set<NoticeTopic> muted() {
        return muted.of(currentActor.account());
    }

    /**
     * Sends no mails of a topic any more; the notices are there still. Calling twice is safe.
     *
     * @throws NoticeRefusedException ({@code mail.critical-topic}) if it cannot be silenced
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void mute(NoticeTopic topic) {
        if (topic.critical()) {
            throw NoticeRefusedException.criticalTopic();
        }
        Actor actor = currentActor.require();
        if (muted.add(actor.account(), topic)) {
            events.publishEvent(new NoticesMuted(actor.account(), clock.instant(), actor, topic));
        }
    }

    /** Sends mails of a topic again. Calling twice is safe. */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void unmute(NoticeTopic topic) {
        Actor actor = currentActor.require();
        if (muted.remove(actor.account(), topic)) {
            events.publishEvent(new NoticesUnmuted(actor.account(), clock.instant(), actor, topic));
        }
    }
}
