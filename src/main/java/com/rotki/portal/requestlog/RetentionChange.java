package com.rotki.portal.requestlog;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.requestlog.RequestLogEvent.RetentionChanged;
import com.rotki.portal.staff.ApprovedAct;
import com.rotki.portal.staff.ApprovedAct.ApprovedRequest;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes how long refused requests are kept, after a second admin approved it. */
@Component
class RetentionChange implements ApprovedAct {

    static final String KIND = "RETENTION";

    private static final int FEWEST = 7;
    private static final int MOST = 365;

    private final Retention retention;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetentionChange(Retention retention, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.retention = retention;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    static void require(int days) {
        if (days < FEWEST || days > MOST) {
            throw new InvalidRetentionException(FEWEST, MOST);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void execute(ApprovedRequest request) {
        int days = Integer.parseInt(request.payload());
        require(days);
        int before = retention.change(days);
        var admin = currentActor.require();
        events.publishEvent(new RetentionChanged(
                admin.person(), clock.instant(), admin, before, days, request.reason(), request.requestedBy()));
    }
}
