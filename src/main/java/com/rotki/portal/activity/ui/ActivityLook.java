package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityGroup;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;

/** The icon and the colour of an entry. What an icon means is said in the sentence beside it, too. */
final class ActivityLook {

    private static final Set<String> ALARMING = Set.of(
            "SignInFailed",
            "IdentityNotConfirmed",
            "SignInPaused",
            "SignInClosed",
            "VisitWriteRefused",
            "CredentialsEndedByStaff",
            "CredentialsLeaked",
            "DeviceRevoked",
            "RequestRefused",
            "SubscriptionSuspended");

    private ActivityLook() {}

    static VaadinIcon icon(String kind) {
        return ActivityGroup.of(kind)
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
        return ALARMING.contains(kind) ? Tone.WARNING : Tone.INFO;
    }
}
