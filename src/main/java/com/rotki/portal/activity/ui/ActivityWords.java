package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityItem;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.TextKey;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.ui.PageName;
import com.rotki.portal.platform.ui.ProgramText;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts an entry into a sentence. A missing detail costs precision, never the sentence. */
record ActivityWords(Locale locale) {

    String sentence(ActivityItem item) {
        String key = "activity.said." + TextKey.of(item.kind());
        String thing = item.details().get(thing(item.kind()));
        if (thing != null && !thing.isBlank() && ActivityTexts.has(key + ".named")) {
            return text(key + ".named", inWords(thing(item.kind()), thing));
        }
        return ActivityTexts.has(key) ? text(key) : text("activity.said.other", item.kind());
    }

    /** Returns in whose name it was done; empty if that is nobody's. */
    String actor(ActivityItem item) {
        String key = TextKey.of(item.actorKind().name());
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
        String key = "activity.detail." + TextKey.of(detail) + "." + TextKey.of(value);
        if (ActivityTexts.has(key)) {
            return text(key);
        }
        String other = "activity.detail." + TextKey.of(detail) + ".other";
        if (ActivityTexts.has(other)) {
            return text(other, value);
        }
        return switch (detail) {
            case "page" -> PageName.of(value, locale);
            case "until" -> day(value);
            case "code" -> text(AppRefusal.reasonKey(value));
            default -> value;
        };
    }

    private String day(String value) {
        try {
            return Dates.day(Dates.dayOf(Instant.parse(value)), locale);
        } catch (DateTimeException text) {
            return value;
        }
    }

    /** Returns which detail the sentence about an event names. */
    private static String thing(String kind) {
        return EventKind.of(kind).map(ActivityWords::thing).orElse("name");
    }

    private static String thing(EventKind kind) {
        return switch (kind) {
            case VISIT_PAGE_VIEWED -> "page";
            case VISIT_REQUESTED, VISIT_APPROVED, VISIT_STARTED, VISIT_ENDED -> "agent";
            case TIER_CHANGED,
                    TIER_LIMITS_CHANGED,
                    PLAN_GRANTED,
                    GRANT_ENDED,
                    PLAN_BOUGHT,
                    PLAN_CHANGED,
                    PLAN_CHANGE_PLANNED,
                    PLAN_ENDED,
                    DEVICES_CHOSEN,
                    DEVICES_OVER_LIMIT -> "tier";
            case PLAN_RENEWED,
                    PLAN_CANCELLED,
                    PLAN_RESUMED,
                    PAYMENT_FAILED,
                    PAYMENT_RECOVERED,
                    RENEWAL_AHEAD,
                    PLAN_ENDS_SOON -> "until";
            case ROLE_GRANTED, ROLE_WITHDRAWN -> "role";
            case ACTIVITY_RECOGNISED -> "sequence";
            case EMAIL_CHANGE_REQUESTED, EMAIL_CHANGED -> "newEmail";
            case SECOND_ADDRESS_ADDED, SECOND_ADDRESS_REMOVED -> "address";
            default -> "name";
        };
    }

    private String text(String key, Object... values) {
        return I18NProvider.translate(locale, key, values);
    }
}
