package com.rotki.portal.devices;

import com.rotki.portal.platform.RefusedAppCall;
import com.rotki.portal.platform.RefusedAppCalls;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes it from the log of refusals: what concerns the device, the pair, the clock or the plan as a whole. */
@Component
class LastRefusal implements RefusedAppCalls {

    private static final int LOOKED_AT = 20;

    private static final Set<String> IN_THE_WAY = Set.of(
            "signature-mismatch",
            "clock-off",
            "credentials-regenerated",
            "credentials-ended",
            "credentials-frozen",
            "subscription.inactive",
            "subscription.suspended",
            "devices.limit-reached",
            "devices.removed",
            "devices.revoked");

    private final RefusalLog log;

    LastRefusal(RefusalLog log) {
        this.log = log;
    }

    @Override
    public Optional<RefusedAppCall> last() {
        return log.recent(LOOKED_AT).stream()
                .filter(refusal -> !refusal.settled() && IN_THE_WAY.contains(refusal.code()))
                .findFirst()
                .map(refusal -> new RefusedAppCall(
                        refusal.lastAt(),
                        RefusalCause.reasonKey(refusal.code()),
                        RefusalCause.remedyKey(refusal.code())));
    }
}
