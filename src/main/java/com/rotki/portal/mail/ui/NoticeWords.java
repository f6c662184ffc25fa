package com.rotki.portal.mail.ui;

import com.rotki.portal.mail.MailDelivery;
import com.rotki.portal.platform.NoticeTopic;
import com.rotki.portal.platform.TextKey;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.i18n.I18NProvider;

/** Formats alerts for the page. */
final class NoticeWords {

    private NoticeWords() {}

    /** Returns what happened, as the activity log says it. */
    static String sentence(String kind) {
        return I18NProvider.translate("activity.said." + TextKey.of(kind));
    }

    static String topic(NoticeTopic topic) {
        return I18NProvider.translate("mail.topic." + TextKey.of(topic.name()));
    }

    /** Returns how far a mail got, without to whom and when. */
    static String state(MailDelivery delivery) {
        if (delivery.kept()) {
            return I18NProvider.translate("mail.delivery.kept");
        }
        String state = TextKey.of(delivery.state().name());
        String key = delivery.problem() == null
                ? state
                : state + "." + TextKey.of(delivery.problem().name());
        return I18NProvider.translate("mail.delivery." + key);
    }

    static Tone tone(MailDelivery delivery) {
        return switch (delivery.state()) {
            case SENT -> Tone.OK;
            case GIVEN_UP -> Tone.DANGER;
            case WAITING -> delivery.problem() == null ? Tone.NEUTRAL : Tone.WARNING;
        };
    }
}
