package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AccountId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request of the app that was refused, without anything secret.
 *
 * @param code stable code of the true cause, which the answer may have kept to itself
 * @param deviceIdentifier what the app called itself; null if it did not say
 * @param signatureVerified whether the request was signed with the account's secret: if not, anybody who knows the API
 *     Key may have sent it, and what it says of itself is only a claim
 * @param clockError by how much the sender's clock is ahead of ours; null if it told no time
 * @param appVersion null if the sender told none
 */
public record Refusal(
        AccountId account,
        Instant at,
        String code,
        String method,
        String path,
        @Nullable String deviceIdentifier,
        boolean signatureVerified,
        @Nullable Duration clockError,
        @Nullable String appVersion,
        String sourceAddress,
        String requestId) {}
