package com.rotki.portal.activity;

import com.rotki.portal.activity.ActivityChain.ChainedEntry;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log, as it is read.
 *
 * @param sequence counts the account's entries from 1
 * @param kind as it is spelled on record, see {@link EventKind#stored()}
 * @param actorName for people their e-mail address
 * @param sourceAddress null outside a request, and for the owner of the account where the staff acted
 * @param userAgent as {@code sourceAddress}
 * @param requestId null outside a request
 * @param details named values, as the event gave them
 * @param toRecognise whether its owner should say if that was them
 * @param hash seals the entry and, through the one before it, all earlier ones; keeping it allows to prove later what was
 *     there
 */
public record ActivityItem(
        long sequence,
        Instant at,
        String kind,
        Actor.Kind actorKind,
        String actorName,
        @Nullable String sourceAddress,
        @Nullable String userAgent,
        @Nullable String requestId,
        Map<String, String> details,
        boolean toRecognise,
        String hash) {

    /** Copies the details. */
    public ActivityItem {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** Returns what the staff sees. */
    static ActivityItem forStaff(ChainedEntry chained) {
        return of(chained, chained.entry().origin(), false);
    }

    /** Returns what the owner of the account sees: where people of the staff sit is theirs. */
    static ActivityItem forOwner(ChainedEntry chained, boolean toRecognise) {
        RequestOrigin origin = chained.entry().origin();
        boolean staff = kindOf(chained.entry().actorKind()) == Actor.Kind.STAFF;
        return of(chained, staff ? new RequestOrigin(null, null, null, origin.requestId()) : origin, toRecognise);
    }

    private static ActivityItem of(ChainedEntry chained, RequestOrigin origin, boolean toRecognise) {
        Entry entry = chained.entry();
        return new ActivityItem(
                chained.sequence(),
                entry.at(),
                entry.kind(),
                kindOf(entry.actorKind()),
                entry.actorName(),
                origin.sourceAddress(),
                origin.userAgent(),
                origin.requestId(),
                entry.readDetails(),
                toRecognise,
                chained.hash());
    }

    private static Actor.Kind kindOf(String name) {
        return Arrays.stream(Actor.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(Actor.Kind.SYSTEM);
    }
}
