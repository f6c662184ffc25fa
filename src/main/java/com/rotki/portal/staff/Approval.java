package com.rotki.portal.staff;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import com.rotki.portal.staff.ApprovalSummary.ApprovalState;
import com.rotki.portal.staff.ApprovedAct.ApprovedRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request of an admin for a second admin's approval. */
@Entity
class Approval {

    /** After that nobody remembers what was asked for. */
    static final Duration LIFETIME = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String payload;

    @Column(updatable = false)
    private String summary;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private UUID requestedBy;

    @Column(updatable = false)
    private String requestedByName;

    @Column(updatable = false)
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private ApprovalState state;

    /** Lets the database check that it was two people. */
    @SuppressWarnings("unused")
    private @Nullable UUID decidedBy;

    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {
        // for JPA
    }

    Approval(String kind, String payload, String summary, Reason reason, Actor admin, Instant at) {
        this.id = ApprovalId.newId().value();
        this.kind = kind;
        this.payload = payload;
        this.summary = summary;
        this.reason = reason.value();
        this.requestedBy = admin.person().value();
        this.requestedByName = admin.name();
        this.requestedAt = at;
        this.state = ApprovalState.OPEN;
    }

    ApprovalId id() {
        return new ApprovalId(id);
    }

    String kind() {
        return kind;
    }

    String summary() {
        return summary;
    }

    AccountId requester() {
        return new AccountId(requestedBy);
    }

    ApprovedRequest request() {
        return new ApprovedRequest(id(), payload, reason, requestedByName);
    }

    /**
     * Approves the request as a second admin.
     *
     * @throws ApprovalRefusedException if it is the one who asked
     * @throws ApprovalRefusedException if it was decided already, or waited too long
     */
    void approve(Actor admin, Instant at) {
        requireOpen(at);
        if (admin.person().equals(requester())) {
            throw ApprovalRefusedException.own();
        }
        decide(ApprovalState.APPROVED, admin, at);
    }

    /**
     * Rejects the request as another admin, or withdraws it as its requester.
     *
     * @throws ApprovalRefusedException if it was decided already, or waited too long
     */
    void reject(Actor admin, Instant at) {
        requireOpen(at);
        decide(ApprovalState.REJECTED, admin, at);
    }

    /** Lets the request expire, unless it was decided. */
    boolean expire(Instant at) {
        return stateAt(at) == ApprovalState.EXPIRED && state == ApprovalState.OPEN && end(ApprovalState.EXPIRED, at);
    }

    /** Ends the request because its requester is no longer an admin, unless it was decided before. */
    boolean endWithRole(Instant at) {
        return state == ApprovalState.OPEN && end(ApprovalState.ROLE_GONE, at);
    }

    private boolean end(ApprovalState how, Instant at) {
        state = how;
        decidedAt = at;
        return true;
    }

    ApprovalSummary summaryAt(Instant now) {
        return new ApprovalSummary(
                id(),
                kind,
                summary,
                reason,
                stateAt(now),
                requester(),
                requestedByName,
                requestedAt,
                requestedAt.plus(LIFETIME),
                decidedByName,
                decidedAt);
    }

    private void requireOpen(Instant now) {
        ApprovalState standing = stateAt(now);
        if (standing != ApprovalState.OPEN) {
            throw ApprovalRefusedException.closed();
        }
    }

    private ApprovalState stateAt(Instant now) {
        boolean late = !StoredMoment.isOpen(requestedAt.plus(LIFETIME), LIFETIME, now);
        return state == ApprovalState.OPEN && late ? ApprovalState.EXPIRED : state;
    }

    private void decide(ApprovalState decision, Actor admin, Instant at) {
        state = decision;
        decidedBy = admin.person().value();
        decidedByName = admin.name();
        decidedAt = at;
    }
}
