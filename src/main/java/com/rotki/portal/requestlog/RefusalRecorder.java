package com.rotki.portal.requestlog;

import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.requestlog.CallingDevices.CallingDevice;
import com.rotki.portal.requestlog.RequestLogEvent.RequestRefused;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down refused requests. No person calls it: the signed API does, after it refused somebody without any rights,
 * so there is no actor to authorise.
 */
@Component
public class RefusalRecorder {

    private final RefusedRequestRepository refused;
    private final CallingDevices devices;
    private final ApplicationEventPublisher events;

    RefusalRecorder(RefusedRequestRepository refused, CallingDevices devices, ApplicationEventPublisher events) {
        this.refused = refused;
        this.devices = devices;
        this.events = events;
    }

    /**
     * Keeps the refusal, in a transaction of its own, and tells open pages. Refusals of one kind from one device within
     * an hour are one row that counts them.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(Refusal refusal) {
        CallingDevice device = deviceOf(refusal);
        DeviceId id = device == null ? null : device.id();
        Optional<RefusedRequest> same = same(refusal, id);
        same.ifPresentOrElse(known -> known.again(refusal), () -> refused.save(new RefusedRequest(refusal, id)));
        events.publishEvent(RequestRefused.of(refusal, device, same.isEmpty()));
    }

    private Optional<RefusedRequest> same(Refusal refusal, @Nullable DeviceId device) {
        UUID deviceId = device == null ? null : device.value();
        return refused
                .findSame(
                        refusal.account().value(),
                        refusal.code(),
                        refusal.method(),
                        refusal.path(),
                        refusal.signatureVerified(),
                        deviceId,
                        refusal.at().minus(RefusedRequest.JOINED_WITHIN),
                        Limit.of(1))
                .stream()
                .findFirst();
    }

    private @Nullable CallingDevice deviceOf(Refusal refusal) {
        String identifier = refusal.deviceIdentifier();
        return identifier == null
                ? null
                : devices.find(refusal.account(), identifier).orElse(null);
    }
}
