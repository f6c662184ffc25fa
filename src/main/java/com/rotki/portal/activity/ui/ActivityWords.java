package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityItem;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.ui.ProgramText;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happened, in a sentence. A detail that is missing costs precision, never the sentence. */
record ActivityWords(Locale locale) {

    String sentence(ActivityItem item) {
        String key = "activity.said." + ActivityTexts.kebab(item.kind());
        String thing = item.details().get(thingOf(item.kind()));
        if (thing != null && !thing.isBlank() && ActivityTexts.has(key + ".named")) {
            return text(key + ".named", inWords(thingOf(item.kind()), thing));
        }
        return ActivityTexts.has(key) ? text(key) : text("activity.said.other", item.kind());
    }

    /** Returns in whose name it was done; empty if that is nobody's. */
    String actor(ActivityItem item) {
        String key = ActivityTexts.kebab(item.actorKind().name());
        return item.actorKind() == Actor.Kind.STAFF
                ? text("activity.by.staff", item.actorName())
                : text("activity.by." + key);
    }

    /** Returns the program that was used; empty if it is not known. */
    String program(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return "";
        }
        return ProgramText.of(userAgent, locale);
    }

    /** Returns the value of a detail as people say it; the value itself if there are no words for it. */
    String inWords(String detail, String value) {
        String key = "activity.detail." + ActivityTexts.kebab(detail) + "." + ActivityTexts.kebab(value);
        if (ActivityTexts.has(key)) {
            return text(key);
        }
        String other = "activity.detail." + ActivityTexts.kebab(detail) + ".other";
        if (ActivityTexts.has(other)) {
            return text(other, value);
        }
        return "page".equals(detail) ? PageNames.of(value, locale) : value;
    }

    /** Returns which detail the sentence about an event names. */
    private static String thingOf(String kind) {
        return switch (kind) {
            case "VisitPageViewed" -> "page";
            case "VisitRequested", "VisitApproved", "VisitStarted", "VisitEnded" -> "agent";
            case "TierChanged", "TierLimitsChanged" -> "tier";
            case "RoleGranted", "RoleWithdrawn" -> "role";
            case "ActivityRecognised" -> "sequence";
            case "EmailChangeRequested", "EmailChanged" -> "newEmail";
            case "SecondAddressAdded", "SecondAddressRemoved" -> "address";
            default -> "name";
        };
    }

    private String text(String key, Object... values) {
        return I18NProvider.translate(locale, key, values);
    }
}
