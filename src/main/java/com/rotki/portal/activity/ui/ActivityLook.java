package com.rotki.portal.activity.ui;

import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumSet;
import java.util.Set;

/** The icon and the colour of an entry. What an icon means is said in the sentence beside it, too. */
final class ActivityLook {

    private static final Set<EventKind> ALARMING = EnumSet.of(
            EventKind.SIGN_IN_FAILED,
            EventKind.IDENTITY_NOT_CONFIRMED,
            EventKind.SIGN_IN_PAUSED,
            EventKind.SIGN_IN_CLOSED,
            EventKind.VISIT_WRITE_REFUSED,
            EventKind.CREDENTIALS_ENDED_BY_STAFF,
            EventKind.CREDENTIALS_LEAKED,
            EventKind.DEVICE_REVOKED,
            EventKind.REQUEST_REFUSED,
            EventKind.SUBSCRIPTION_SUSPENDED);

    private ActivityLook() {}

    static VaadinIcon icon(String kind) {
        return EventKind.of(kind)
                .map(EventKind::group)
                .map(group -> switch (group) {
                    case SIGN_IN -> VaadinIcon.SIGN_IN;
                    case CREDENTIALS -> VaadinIcon.KEY;
                    case DEVICES -> VaadinIcon.LAPTOP;
                    case BACKUPS -> VaadinIcon.CLOUD;
                    case SUBSCRIPTION -> VaadinIcon.CREDIT_CARD;
                    case SUPPORT -> VaadinIcon.LIFEBUOY;
                    case ACCOUNT -> VaadinIcon.USER;
                })
                .orElse(VaadinIcon.CIRCLE_THIN);
    }

    static Tone tone(String kind) {
        return EventKind.of(kind).filter(ALARMING::contains).isPresent() ? Tone.WARNING : Tone.INFO;
    }
}
