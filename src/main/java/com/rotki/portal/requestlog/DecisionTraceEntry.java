package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.AppRefusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A decision trace as it is kept: written once, deleted when it is old. */
@Entity
@Immutable
@Table(name = "decision_trace")
class DecisionTraceEntry {

    @Id
    private String requestId;

    private @Nullable UUID accountId;
    private Instant refusedAt;
    private String code;

    @Enumerated(EnumType.STRING)
    private AppRefusal.@Nullable Step failedStep;

    private String method;
    private String path;
    private String sourceAddress;
    private @Nullable String appVersion;

    @Embedded
    private @Nullable DecisionInputs compared;

    @SuppressWarnings("NullAway.Init")
    protected DecisionTraceEntry() {
        // for JPA
    }

    DecisionTraceEntry(DecisionTrace trace) {
        this.requestId = trace.requestId();
        this.accountId = trace.account() == null ? null : trace.account().value();
        this.refusedAt = trace.at();
        this.code = trace.code();
        this.failedStep = trace.failedAt();
        this.method = trace.method();
        this.path = trace.path();
        this.sourceAddress = trace.sourceAddress();
        this.appVersion = trace.appVersion();
        this.compared = trace.compared();
    }

    DecisionTrace trace() {
        return new DecisionTrace(
                requestId,
                accountId == null ? null : new AccountId(accountId),
                refusedAt,
                code,
                failedStep,
                method,
                path,
                sourceAddress,
                appVersion,
                Objects.requireNonNullElse(compared, DecisionInputs.NOTHING));
    }
}
