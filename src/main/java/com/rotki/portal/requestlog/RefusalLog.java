package com.rotki.portal.requestlog;

import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The refused requests of the app, kept for some time (30 days, unless admins changed it) so that their owner can find
 * out what went wrong. Neither a secret nor a signature is in it.
 */
@Service
@NameOnRecord("RefusalLog")
@PreAuthorize(Permissions.READ_DEVICES)
@Transactional(readOnly = true)
public class RefusalLog {

    private final RefusedRequestRepository refused;
    private final Retention retention;
    private final SettledRefusals settled;
    private final CurrentActor currentActor;
    private final Clock clock;

    RefusalLog(
            RefusedRequestRepository refused,
            Retention retention,
            SettledRefusals settled,
            CurrentActor currentActor,
            Clock clock) {
        this.refused = refused;
        this.retention = retention;
        this.settled = settled;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns the current account's kept refusals, settled ones too, the latest first, at most {@code most}. */
    public List<RefusalSummary> recent(int most) {
        return marked(refused.findByAccountIdAndLastAtAfterOrderByLastAtDesc(
                currentActor.account().value(), since(), Limit.of(most)));
    }

    /**
     * Returns those of {@link #recent} that are not settled and of which it is not proven that they came from a device
     * of the account: none was named, or one was without the account's secret. At most {@code most}.
     */
    public List<RefusalSummary> openOfNoProvenDevice(int most) {
        return marked(refused.findUnproven(currentActor.account().value(), since(), Limit.of(most))).stream()
                .filter(refusal -> !refusal.settled())
                .toList();
    }

    private List<RefusalSummary> marked(List<RefusedRequest> found) {
        return settled.mark(found.stream().map(RefusedRequest::summary).toList());
    }

    private Instant since() {
        return clock.instant().minus(retention.ofRefusedRequests());
    }

    /**
     * Returns the last refusal of each of the current account's devices that had one. Without the secret anybody who
     * knows the API Key can name a device: that says nothing about the device and is left out.
     */
    public Map<DeviceId, DeviceRefusal> lastOfDevices() {
        return refused.findLastOfDevices(currentActor.account().value(), since()).stream()
                .map(RefusedRequest::summary)
                .collect(Collectors.toMap(
                        last -> Objects.requireNonNull(last.device()),
                        last -> new DeviceRefusal(last.code(), last.lastAt()),
                        (one, other) -> one));
    }

    /**
     * The last request of a device that was refused.
     *
     * @param code stable code of the cause
     * @param at when
     */
    public record DeviceRefusal(String code, Instant at) {}
}
