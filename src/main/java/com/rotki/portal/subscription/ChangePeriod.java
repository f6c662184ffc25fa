package com.rotki.portal.subscription;

import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.staff.ApprovedAct;
import org.springframework.stereotype.Component;

/** Lets a plan work for so long that two admins decide it, as for one that is given (requirement B-35). */
@Component
class ChangePeriod implements ApprovedAct {

    static final String KIND = "CHANGE_PERIOD";

    private final PaidPeriods periods;
    private final CurrentActor currentActor;

    ChangePeriod(PaidPeriods periods, CurrentActor currentActor) {
        this.periods = periods;
        this.currentActor = currentActor;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void execute(ApprovedRequest request) {
        periods.change(
                PeriodOrder.of(request.payload()),
                currentActor.require(),
                Reason.of(request.reason()).value());
    }
}
