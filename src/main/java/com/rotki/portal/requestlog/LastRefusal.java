package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.RefusedAppCalls;
import com.rotki.portal.platform.RefusedAppCalls.RefusedAppCall;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the last refusal that blocks the app: because of its device, its credentials, its clock or the plan. */
@Component
class LastRefusal implements RefusedAppCalls {

    private static final int LOOKED_AT = 20;

    private final RefusalLog log;

    LastRefusal(RefusalLog log) {
        this.log = log;
    }

    @Override
    public Optional<RefusedAppCall> last() {
        return log.recent(LOOKED_AT).stream()
                .filter(refusal -> !refusal.settled() && blocks(refusal))
                .findFirst()
                .map(refusal -> new RefusedAppCall(
                        refusal.lastAt(), AppRefusal.reasonKey(refusal.code()), AppRefusal.remedyKey(refusal.code())));
    }

    private static boolean blocks(RefusalSummary refusal) {
        return AppRefusal.ofCause(refusal.code()).filter(AppRefusal::blocks).isPresent();
    }
}
