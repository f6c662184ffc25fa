package com.rotki.portal.support;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Something that happened to a suggestion of support. */
public sealed interface SuggestionEvent extends AccountEvent {

    /** The support suggested something; the owner decides. */
    record SuggestionMade(
            AccountId account,
            Instant at,
            Actor actor,
            VisitId visit,
            String action,
            String target,
            String name,
            String note)
            implements SuggestionEvent {
        @Override
        public EventKind kind() {
            return EventKind.SUGGESTION_MADE;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("visit", visit.toString(), "kind", action, "target", target, "name", name, "note", note);
        }
    }

    /** The owner followed a suggestion of support. */
    record SuggestionDone(
            AccountId account, Instant at, Actor actor, VisitId visit, String action, String target, String name)
            implements SuggestionEvent {
        @Override
        public EventKind kind() {
            return EventKind.SUGGESTION_DONE;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("visit", visit.toString(), "kind", action, "target", target, "name", name);
        }
    }

    /** The owner dismissed a suggestion of support. */
    record SuggestionDismissed(
            AccountId account, Instant at, Actor actor, VisitId visit, String action, String target, String name)
            implements SuggestionEvent {
        @Override
        public EventKind kind() {
            return EventKind.SUGGESTION_DISMISSED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("visit", visit.toString(), "kind", action, "target", target, "name", name);
        }
    }
}
