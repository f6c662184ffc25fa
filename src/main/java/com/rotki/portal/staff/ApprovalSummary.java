package com.rotki.portal.staff;

import com.rotki.portal.platform.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for approval, as a list shows it.
 *
 * @param kind see {@link ApprovedAct#kind()}
 * @param summary what it is about: names and values, no sentence
 * @param reason why the first admin wants it
 * @param requester the first admin
 * @param requestedBy the first admin's e-mail address
 * @param expiresAt from when on it can not be approved any more
 * @param decidedBy the second admin's e-mail address; null while it is open or after it expired
 */
public record ApprovalSummary(
        ApprovalId id,
        String kind,
        String summary,
        String reason,
        ApprovalState state,
        AccountId requester,
        String requestedBy,
        Instant requestedAt,
        Instant expiresAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** The id of a request for approval. */
    public record ApprovalId(UUID value) {

        /** Returns an id that was never used before. */
        public static ApprovalId newId() {
            return new ApprovalId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The state of a request for approval. */
    public enum ApprovalState {
        /** Waits for the second admin. */
        OPEN,
        /** Approved, and thereby done. */
        APPROVED,
        /** Rejected by another admin, or withdrawn by the requester. */
        REJECTED,
        /** Nobody answered in time. */
        EXPIRED,
        /** The requester is no longer an admin. */
        ROLE_GONE
    }
}
