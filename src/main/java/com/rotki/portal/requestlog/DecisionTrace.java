package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.AppRefusal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the decision to refuse one request of the app came about (requirement B-30).
 *
 * @param account whose API Key it named; null if that key was never given out
 * @param code stable code of the true cause, which the answer may have kept to itself
 * @param failedAt the question that was answered wrongly; null if the request was refused for something else, as its
 *     form
 * @param sourceAddress empty if it is withheld
 * @param appVersion null if the sender told none
 */
public record DecisionTrace(
        String requestId,
        @Nullable AccountId account,
        Instant at,
        String code,
        AppRefusal.@Nullable Step failedAt,
        String method,
        String path,
        String sourceAddress,
        @Nullable String appVersion,
        DecisionInputs compared) {

    /** Returns the questions in their order, each with its answer. */
    public List<TraceStep> steps() {
        return Stream.of(AppRefusal.Step.values())
                .map(name -> TraceSteps.of(name, this))
                .toList();
    }

    /** Returns what the account's owner may see: their own account's side of it. */
    DecisionTrace redacted() {
        return new DecisionTrace(
                requestId, account, at, code, failedAt, method, path, "", appVersion, compared.redacted());
    }
}
