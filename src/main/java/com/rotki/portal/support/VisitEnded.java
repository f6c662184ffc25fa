package com.rotki.portal.support;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A visit is over, or will not begin. Its row in the log is the owner's receipt.
 *
 * @param agent the name of whoever looked at the account
 * @param pages which were opened, in this order, each once
 */
public record VisitEnded(
        AccountId account,
        Instant at,
        Actor actor,
        VisitId visit,
        String agent,
        VisitReason reason,
        VisitEnd cause,
        List<String> pages)
        implements AccountEvent {
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
