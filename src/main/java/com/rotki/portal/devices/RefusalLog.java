package com.rotki.portal.devices;

import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The refused requests of the app, kept for 30 days so that their owner can find out what went wrong. Neither a secret
 * nor a signature is in it.
 */
@Service
@PreAuthorize(Permissions.READ_DEVICES)
@Transactional(readOnly = true)
public class RefusalLog {

    /** How long refusals are kept. */
    public static final Duration KEPT_FOR = Duration.ofDays(30);

    private final RefusedRequestRepository refused;
    private final CurrentActor currentActor;
    private final Clock clock;

    RefusalLog(RefusedRequestRepository refused, CurrentActor currentActor, Clock clock) {
        this.refused = refused;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns the current account's refusals of the last 30 days, the latest first, at most {@code most}. */
    public List<RefusalSummary> recent(int most) {
        return refused
                .findByAccountIdAndLastAtAfterOrderByLastAtDesc(
                        currentActor.account().value(), clock.instant().minus(KEPT_FOR), Limit.of(most))
                .stream()
                .map(RefusedRequest::summary)
                .toList();
    }

    /**
     * Returns those of {@link #recent} of which it is not proven that they came from a device of the account: none was
     * named, or one was without the account's secret. At most {@code most}.
     */
    public List<RefusalSummary> recentOfNoProvenDevice(int most) {
        return refused
                .findUnproven(currentActor.account().value(), clock.instant().minus(KEPT_FOR), Limit.of(most))
                .stream()
                .map(RefusedRequest::summary)
                .toList();
    }

    /** Without the secret anybody who knows the API Key can name a device: that says nothing about the device. */
    @Nullable DeviceRefusal lastOf(DeviceId device) {
        return refused.findFirstByDeviceIdAndSignatureVerifiedTrueAndLastAtAfterOrderByLastAtDesc(
                        device.value(), clock.instant().minus(KEPT_FOR))
                .map(RefusedRequest::summary)
                .map(last -> new DeviceRefusal(last.code(), last.lastAt()))
                .orElse(null);
    }
}
