package com.rotki.portal.support;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Something that happened to a visit: a support agent looks at the account, read-only. */
public sealed interface VisitEvent extends AccountEvent {

    /** The owner made a code that lets support look at the account. */
    record SupportCodeCreated(AccountId account, Instant at, Actor actor) implements VisitEvent {
        @Override
        public EventKind kind() {
            return EventKind.SUPPORT_CODE_CREATED;
        }
    }

    /** A support agent asks to look at the account without its owner's code. */
    record VisitRequested(
            AccountId account, Instant at, Actor actor, VisitId visit, String agent, String reason, String ticket)
            implements VisitEvent {
        @Override
        public EventKind kind() {
            return EventKind.VISIT_REQUESTED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("visit", visit.toString(), "agent", agent, "reason", reason, "ticket", ticket);
        }
    }

    /** A second person agreed to a visit without the owner's code. */
    record VisitApproved(
            AccountId account, Instant at, Actor actor, VisitId visit, String agent, String reason, String ticket)
            implements VisitEvent {
        @Override
        public EventKind kind() {
            return EventKind.VISIT_APPROVED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("visit", visit.toString(), "agent", agent, "reason", reason, "ticket", ticket);
        }
    }

    /** A support agent begins to look at the account. */
    record VisitStarted(
            AccountId account,
            Instant at,
            Actor actor,
            VisitId visit,
            String agent,
            String reason,
            String ticket,
            String way)
            implements VisitEvent {
        @Override
        public EventKind kind() {
            return EventKind.VISIT_STARTED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("visit", visit.toString(), "agent", agent, "reason", reason, "ticket", ticket, "way", way);
        }
    }

    /** A support agent opened a page of the account. */
    record VisitPageViewed(AccountId account, Instant at, Actor actor, VisitId visit, String page)
            implements VisitEvent {
        @Override
        public EventKind kind() {
            return EventKind.VISIT_PAGE_VIEWED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("visit", visit.toString(), "page", page);
        }
    }

    /** The time of a visit was extended. */
    record VisitExtended(AccountId account, Instant at, Actor actor, VisitId visit) implements VisitEvent {
        @Override
        public EventKind kind() {
            return EventKind.VISIT_EXTENDED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("visit", visit.toString());
        }
    }

    /** A support agent tried something that a visit does not allow. */
    record VisitWriteRefused(AccountId account, Instant at, Actor actor, VisitId visit, String attempt)
            implements VisitEvent {
        @Override
        public EventKind kind() {
            return EventKind.VISIT_WRITE_REFUSED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("visit", visit.toString(), "act", attempt);
        }
    }

    /**
     * A visit is over, or will not begin. Its row in the log is the owner's receipt.
     *
     * @param agent the name of whoever looked at the account
     * @param pages which were opened, in this order, each once
     */
    record VisitEnded(
            AccountId account,
            Instant at,
            Actor actor,
            VisitId visit,
            String agent,
            VisitReason reason,
            VisitEnd cause,
            List<String> pages)
            implements VisitEvent {
        @Override
        public EventKind kind() {
            return EventKind.VISIT_ENDED;
        }

        /** Copies the list. */
        public VisitEnded {
            pages = List.copyOf(pages);
        }

        /** A visitor's authentication cannot open the secret, so that it was shown is not possible. */
        @Override
        public Map<String, String> details() {
            return Map.of(
                    "visit", visit.toString(),
                    "agent", agent,
                    "reason", reason.text(),
                    "ticket", reason.ticket(),
                    "cause", cause.name(),
                    "pages", String.join(", ", pages),
                    "secretShown", "false");
        }
    }
}
