package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.RequestOrigin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an event that its mail tells, besides kind and time. No address of a mailbox, no secret.
 *
 * @param thing the object of the action, by the name that its owner or an app gave it, or the moment that the event is about
 * @param words of the staff to the owner
 * @param sourceAddress null for actions of others than the owner and the apps
 * @param userAgent of the browser
 */
record NoticeFacts(
        NoticeDoer doer,
        @Nullable String thing,
        @Nullable String words,
        @Nullable String sourceAddress,
        @Nullable String userAgent) {

    /** For alerts from before these facts were recorded. */
    static final NoticeFacts UNKNOWN = new NoticeFacts(NoticeDoer.SELF, null, null, null, null);

    private static final int LONGEST_THING = 60;
    private static final int LONGEST_WORDS = 500;
    private static final Set<NoticeDoer> LOCATED =
            Set.of(NoticeDoer.SELF, NoticeDoer.SOMEBODY, NoticeDoer.LINK, NoticeDoer.APP);
    private static final Set<EventKind> NAMED = EnumSet.of(
            EventKind.DEVICE_REGISTERED,
            EventKind.DEVICE_RENAMED,
            EventKind.DEVICE_REMOVED,
            EventKind.DEVICE_ALLOWED,
            EventKind.DEVICE_RESTORED,
            EventKind.DEVICE_LEFT_WITH_PLAN,
            EventKind.DEVICE_REVOKED,
            EventKind.DEVICE_REVOCATION_UNDONE,
            EventKind.PASSKEY_ADDED,
            EventKind.PASSKEY_RENAMED,
            EventKind.PASSKEY_REMOVED,
            EventKind.SUGGESTION_MADE);

    private static final Set<EventKind> OF_A_TIER = EnumSet.of(
            EventKind.TIER_CHANGED,
            EventKind.PLAN_GRANTED,
            EventKind.GRANT_ENDED,
            EventKind.PLAN_BOUGHT,
            EventKind.PLAN_CHANGED,
            EventKind.PLAN_CHANGE_PLANNED,
            EventKind.DEVICES_OVER_LIMIT,
            EventKind.PLAN_ENDED);

    private static final Set<EventKind> UNTIL_A_DAY = EnumSet.of(
            EventKind.PLAN_RENEWED,
            EventKind.PLAN_CANCELLED,
            EventKind.PLAN_RESUMED,
            EventKind.PAYMENT_FAILED,
            EventKind.PAYMENT_RECOVERED,
            EventKind.RENEWAL_AHEAD,
            EventKind.PLAN_ENDS_SOON);

    /** Partners sign what they tell. Where anybody else found something is in the activity log, and no link in a mail. */
    private static final String FOUND_BY_A_PARTNER = "PARTNER";

    private static final Set<EventKind> IN_WORDS_OF_THEIR_OWN =
            EnumSet.of(EventKind.VISIT_APPROVED, EventKind.VISIT_STARTED, EventKind.VISIT_ENDED);

    /** An app names its device as it likes: a name must not put a stranger's link into a mail of the portal. */
    private static final Pattern LIKE_A_LINK = Pattern.compile("://|@|(?i:\\bwww\\b)|\\w\\.\\p{L}{2,}");

    static NoticeFacts of(AccountEvent event) {
        NoticeDoer doer = NoticeDoer.of(event);
        RequestOrigin origin = event.origin();
        boolean located = LOCATED.contains(doer);
        return new NoticeFacts(
                doer,
                thing(event),
                words(doer, event),
                located ? origin.sourceAddress() : null,
                located && doer != NoticeDoer.APP ? origin.userAgent() : null);
    }

    static NoticeFacts ofRow(ResultSet row) throws SQLException {
        String doer = row.getString("doer");
        return doer == null
                ? UNKNOWN
                : new NoticeFacts(
                        NoticeDoer.valueOf(doer),
                        row.getString("thing"),
                        row.getString("words"),
                        row.getString("source_address"),
                        row.getString("user_agent"));
    }

    /** Returns whether one line can tell of both. */
    boolean sayTheSameAs(NoticeFacts other) {
        return doer == other.doer && Objects.equals(thing, other.thing) && Objects.equals(words, other.words);
    }

    private static @Nullable String thing(AccountEvent event) {
        if (FOUND_BY_A_PARTNER.equals(event.details().get("frozenBy"))) {
            return event.details().get("foundAt");
        }
        if (UNTIL_A_DAY.contains(event.kind())) {
            return event.details().get("until");
        }
        String name = OF_A_TIER.contains(event.kind())
                ? event.details().get("tier")
                : NAMED.contains(event.kind()) ? event.details().get("name") : null;
        return name == null || LIKE_A_LINK.matcher(name).find() ? null : shortened(name, LONGEST_THING);
    }

    private static @Nullable String words(NoticeDoer doer, AccountEvent event) {
        if (doer != NoticeDoer.STAFF || IN_WORDS_OF_THEIR_OWN.contains(event.kind())) {
            return null;
        }
        String said = event.details().getOrDefault("note", event.details().get("reason"));
        return said == null ? null : shortened(said, LONGEST_WORDS);
    }

    private static @Nullable String shortened(String text, int most) {
        String line = text.strip().replaceAll("[\\p{Cntrl}\\p{Z}]+", " ");
        if (line.isEmpty()) {
            return null;
        }
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
