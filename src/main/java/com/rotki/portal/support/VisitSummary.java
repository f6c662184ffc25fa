package com.rotki.portal.support;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A support visit.
 *
 * @param account who is looked at; null once the account was deleted
 * @param accountName the e-mail address of who is looked at; null once the account was deleted
 * @param approvedAt when the owner's code or a second person permitted it; null if nobody has
 * @param agent the name of who looks
 * @param startedAt null if it did not begin
 * @param endsAt when a request or an approval lapses, or an active visit is over
 * @param extended whether the one extension was used
 * @param endedAt null while it is open
 * @param end null while it is open
 * @param pages which were opened, in this order, each once
 * @param lastPage which was opened last; null if none was
 */
public record VisitSummary(
        VisitId id,
        @Nullable AccountId account,
        @Nullable String accountName,
        String agent,
        VisitReason reason,
        VisitWay way,
        @Nullable Instant approvedAt,
        VisitState state,
        Instant requestedAt,
        @Nullable Instant startedAt,
        Instant endsAt,
        boolean extended,
        @Nullable Instant endedAt,
        @Nullable VisitEnd end,
        List<String> pages,
        @Nullable String lastPage) {

    /** Copies the list. */
    public VisitSummary {
        pages = List.copyOf(pages);
    }

    /** How far a visit has come. */
    public enum VisitState {
        /** Waits for a second person. */
        REQUESTED,
        /** May begin. */
        APPROVED,
        /** Somebody looks at the account. */
        ACTIVE,
        /** Over, or never begun. */
        ENDED
    }

    /** What entitles support to look at an account. */
    public enum VisitWay {
        /** The owner gave a code. */
        CODE,
        /** A second member of staff agreed; the owner was told at once. */
        BREAK_GLASS
    }
}
