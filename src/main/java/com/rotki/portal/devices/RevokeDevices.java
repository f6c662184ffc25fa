package com.rotki.portal.devices;

import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.staff.ApprovedAct;
import com.rotki.portal.staff.ApprovedAct.ApprovedRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Revoking many devices at once, which two admins decide (requirement B-35). */
@Component
class RevokeDevices implements ApprovedAct {

    static final String KIND = "REVOKE_DEVICES";

    private final Revocations revocations;

    RevokeDevices(Revocations revocations) {
        this.revocations = revocations;
    }

    static String payload(List<DeviceId> devices) {
        return devices.stream().map(DeviceId::toString).collect(Collectors.joining(","));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void execute(ApprovedRequest request) {
        List<DeviceId> devices = Stream.of(request.payload().split(",", -1))
                .map(UUID::fromString)
                .map(DeviceId::new)
                .toList();
        revocations.revoke(devices, Reason.of(request.reason()), request.requestedBy());
    }
}
