package com.rotki.portal.requestlog;

import com.rotki.portal.platform.DeviceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refusals of one kind within an hour: a misconfigured app that tries for ever fills one row, not the disk. */
@Entity
class RefusedRequest {

    static final Duration JOINED_WITHIN = Duration.ofHours(1);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private @Nullable UUID deviceId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String method;

    @Column(updatable = false)
    private String path;

    @Column(updatable = false)
    private boolean signatureVerified;

    private @Nullable Long clockErrorMs;
    private @Nullable String appVersion;
    private String sourceAddress;
    private String requestId;

    @Column(updatable = false)
    private Instant firstAt;

    private Instant lastAt;
    private int occurrences;

    @SuppressWarnings("NullAway.Init")
    protected RefusedRequest() {
        // for JPA
    }

    RefusedRequest(Refusal refusal, @Nullable DeviceId device) {
        this.id = UUID.randomUUID();
        this.accountId = refusal.account().value();
        this.deviceId = device == null ? null : device.value();
        this.code = refusal.code();
        this.method = refusal.method();
        this.path = refusal.path();
        this.signatureVerified = refusal.signatureVerified();
        this.firstAt = refusal.at();
        this.occurrences = 0;
        again(refusal);
    }

    /** The same happened once more. */
    final void again(Refusal refusal) {
        clockErrorMs =
                refusal.clockError() == null ? null : refusal.clockError().toMillis();
        appVersion = refusal.appVersion();
        sourceAddress = refusal.sourceAddress();
        requestId = refusal.requestId();
        lastAt = refusal.at();
        occurrences++;
    }

    RefusalSummary summary() {
        return new RefusalSummary(
                code,
                method + " " + path,
                deviceId == null ? null : new DeviceId(deviceId),
                signatureVerified,
                clockErrorMs == null ? null : Duration.ofMillis(clockErrorMs),
                appVersion,
                sourceAddress,
                requestId,
                firstAt,
                lastAt,
                occurrences,
                false);
    }
}
