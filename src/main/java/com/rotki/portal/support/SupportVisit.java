package com.rotki.portal.support;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.support.VisitSummary.VisitState;
import com.rotki.portal.support.VisitSummary.VisitWay;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit, from the wish for it to its end. Nothing leads back. */
@Entity
class SupportVisit {

    /** Requirement E3. */
    static final Duration LENGTH = Duration.ofMinutes(20);

    static final Duration REQUEST_STANDS = Duration.ofHours(1);
    static final Duration APPROVAL_STANDS = Duration.ofMinutes(15);

    @Id
    private UUID id;

    /** Null once the account was deleted; the visit stays on record. */
    @Column(updatable = false)
    private @Nullable UUID accountId;

    @Column(updatable = false)
    private UUID agentId;

    @Column(updatable = false)
    private String agentName;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String ticket;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VisitWay way;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    @Column(updatable = false)
    private Instant requestedAt;

    @Column
    private @Nullable Instant approvedAt;

    @Column
    private @Nullable String approvedBy;

    private @Nullable Instant startedAt;
    private Instant endsAt;
    private boolean extended;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitEnd endCause;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SupportVisit() {
        // for JPA
    }

    SupportVisit(AccountId subject, Actor agent, VisitReason why, VisitWay way, Instant at) {
        this.id = VisitId.newId().value();
        this.accountId = subject.value();
        this.agentId = agent.person().value();
        this.agentName = agent.name();
        this.reason = why.text();
        this.ticket = why.ticket();
        this.way = way;
        this.requestedAt = at;
        boolean agreed = way == VisitWay.CODE;
        this.state = agreed ? VisitState.APPROVED : VisitState.REQUESTED;
        this.approvedAt = agreed ? at : null;
        this.endsAt = at.plus(agreed ? APPROVAL_STANDS : REQUEST_STANDS);
    }

    VisitId id() {
        return new VisitId(id);
    }

    /** Whose account it is. Only a visit that has ended can be left without one. */
    AccountId account() {
        return new AccountId(Objects.requireNonNull(accountId));
    }

    /** Returns the same; empty once the account was deleted. */
    Optional<AccountId> remainingAccount() {
        return Optional.ofNullable(accountId).map(AccountId::new);
    }

    AccountId agent() {
        return new AccountId(agentId);
    }

    String agentName() {
        return agentName;
    }

    VisitReason reason() {
        return new VisitReason(reason, ticket);
    }

    VisitWay way() {
        return way;
    }

    boolean requested() {
        return state == VisitState.REQUESTED;
    }

    boolean ended() {
        return state == VisitState.ENDED;
    }

    boolean active() {
        return state == VisitState.ACTIVE;
    }

    /** Why it ended; a visit that has not begun has lapsed for whoever claims to be on it. */
    VisitEnd end() {
        return endCause == null ? VisitEnd.LAPSED : endCause;
    }

    boolean over(Instant now) {
        return !StoredMoment.isOpen(endsAt, longest(), now);
    }

    boolean running(Instant now) {
        return active() && !over(now);
    }

    private Duration longest() {
        return switch (state) {
            case REQUESTED -> REQUEST_STANDS;
            case APPROVED -> APPROVAL_STANDS;
            case ACTIVE -> extended ? LENGTH.multipliedBy(2) : LENGTH;
            case ENDED -> Duration.ZERO;
        };
    }

    /** Why it ends when its time is up. */
    VisitEnd endInTime() {
        return active() ? VisitEnd.TIME_UP : VisitEnd.LAPSED;
    }

    void approve(Actor by, Instant at) {
        require(VisitState.REQUESTED, at);
        if (by.person().value().equals(agentId)) {
            throw VisitRefusedException.ownRequest();
        }
        state = VisitState.APPROVED;
        approvedAt = at;
        approvedBy = by.name();
        endsAt = at.plus(APPROVAL_STANDS);
    }

    void begin(Instant at) {
        require(VisitState.APPROVED, at);
        state = VisitState.ACTIVE;
        startedAt = at;
        endsAt = at.plus(LENGTH);
    }

    void extend(Instant at) {
        require(VisitState.ACTIVE, at);
        if (extended) {
            throw VisitRefusedException.extendedAlready();
        }
        extended = true;
        endsAt = endsAt.plus(LENGTH);
    }

    void end(VisitEnd cause, Instant at) {
        state = VisitState.ENDED;
        endCause = cause;
        endedAt = at;
    }

    VisitSummary summary(@Nullable String accountName, List<String> pages, @Nullable String lastPage) {
        return new VisitSummary(
                id(),
                remainingAccount().orElse(null),
                accountName,
                agentName,
                reason(),
                way,
                approvedAt,
                state,
                requestedAt,
                startedAt,
                endsAt,
                extended,
                endedAt,
                endCause,
                pages,
                lastPage);
    }

    private void require(VisitState expected, Instant at) {
        if (state != expected || over(at)) {
            throw VisitRefusedException.over();
        }
    }
}
