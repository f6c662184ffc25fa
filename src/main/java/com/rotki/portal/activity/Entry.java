package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event as it is on record.
 *
 * @param at to the microsecond, which is what both databases keep
 * @param kind as it is spelled on record, see {@link EventKind#stored()}
 * @param actorKind the name of an {@link Actor.Kind}, unless it was changed in the database
 * @param person the account of the person who really acted
 * @param details a JSON object of texts, as {@link DetailsJson} writes it
 */
record Entry(
        AccountId account,
        Instant at,
        String kind,
        String actorKind,
        String actorName,
        AccountId person,
        @Nullable VisitId visit,
        RequestOrigin origin,
        String details) {

    static Entry of(AccountEvent event) {
        Actor actor = event.actor();
        return new Entry(
                event.account(),
                event.at().truncatedTo(ChronoUnit.MICROS),
                event.kind().stored(),
                actor.kind().name(),
                actor.name(),
                actor.person(),
                actor.visit(),
                event.origin(),
                DetailsJson.write(event.details()));
    }

    Map<String, String> readDetails() {
        return DetailsJson.read(details);
    }

    @Nullable UUID visitValue() {
        return visit == null ? null : visit.value();
    }
}
