package com.rotki.portal.support;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.support.SuggestionService.SuggestionSummary;
import com.rotki.portal.support.VisitSuggestions.NewSuggestion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A suggestion of support, until the owner has decided. */
@Entity
class SupportSuggestion {

    enum State {
        OPEN,
        DONE,
        DISMISSED
    }

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private String agentName;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String target;

    @Column(updatable = false)
    private String targetName;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SupportSuggestion() {
        // for JPA
    }

    SupportSuggestion(SupportVisit visit, NewSuggestion suggestion, Instant at) {
        this.id = UUID.randomUUID();
        this.accountId = visit.account().value();
        this.visitId = visit.id().value();
        this.agentName = visit.agentName();
        this.kind = suggestion.kind();
        this.target = suggestion.target();
        this.targetName = suggestion.targetName();
        this.note = suggestion.note();
        this.madeAt = at;
        this.state = State.OPEN;
    }

    void close(State outcome, Instant at) {
        if (state != State.OPEN) {
            throw SuggestionRefusedException.closed();
        }
        state = outcome;
        closedAt = at;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    VisitId visit() {
        return new VisitId(visitId);
    }

    SuggestionSummary summary() {
        return new SuggestionSummary(id, agentName, kind, target, targetName, note, madeAt);
    }
}
