package com.rotki.portal.staff;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import java.time.Instant;
import java.util.Map;

/** Something that happened to a request that a second admin has to approve. */
public sealed interface ApprovalEvent extends AccountEvent {

    /** An admin asked for an act that needs a second one. On record with the one who asked. */
    record ApprovalRequested(
            AccountId account, Instant at, Actor actor, ApprovalId approval, String act, String summary, String reason)
            implements ApprovalEvent {
        @Override
        public EventKind kind() {
            return EventKind.APPROVAL_REQUESTED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("approval", approval.toString(), "kind", act, "summary", summary, "reason", reason);
        }
    }

    /** A second admin approved an act, and it was done. On record with the one who asked for it. */
    record ApprovalGranted(
            AccountId account, Instant at, Actor actor, ApprovalId approval, String act, String summary, String reason)
            implements ApprovalEvent {
        @Override
        public EventKind kind() {
            return EventKind.APPROVAL_GRANTED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("approval", approval.toString(), "kind", act, "summary", summary, "reason", reason);
        }
    }

    /** An act that needs two admins was refused or taken back. On record with the one who asked for it. */
    record ApprovalRejected(
            AccountId account, Instant at, Actor actor, ApprovalId approval, String act, String summary, String reason)
            implements ApprovalEvent {
        @Override
        public EventKind kind() {
            return EventKind.APPROVAL_REJECTED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("approval", approval.toString(), "kind", act, "summary", summary, "reason", reason);
        }
    }

    /** An admin withdrew a request. */
    record ApprovalTakenBack(
            AccountId account, Instant at, Actor actor, ApprovalId approval, String act, String summary, String reason)
            implements ApprovalEvent {
        @Override
        public EventKind kind() {
            return EventKind.APPROVAL_TAKEN_BACK;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("approval", approval.toString(), "kind", act, "summary", summary, "reason", reason);
        }
    }

    /** A request expired without an answer. */
    record ApprovalExpired(
            AccountId account, Instant at, Actor actor, ApprovalId approval, String act, String summary, String reason)
            implements ApprovalEvent {
        @Override
        public EventKind kind() {
            return EventKind.APPROVAL_EXPIRED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("approval", approval.toString(), "kind", act, "summary", summary, "reason", reason);
        }
    }
}
