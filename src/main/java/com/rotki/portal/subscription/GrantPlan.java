package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.staff.ApprovedAct;
import com.rotki.portal.staff.ApprovedAct.ApprovedRequest;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives an account a plan for so long that two admins decide it (requirement B-35). */
@Component
class GrantPlan implements ApprovedAct {

    static final String KIND = "GRANT_PLAN";

    private final PlanGrants grants;
    private final CurrentActor currentActor;

    GrantPlan(PlanGrants grants, CurrentActor currentActor) {
        this.grants = grants;
        this.currentActor = currentActor;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void execute(ApprovedRequest request) {
        Payload wanted = Payload.of(request.payload());
        grants.give(
                wanted.account(),
                wanted.grant(),
                currentActor.require(),
                Reason.of(request.reason()).value());
    }

    /** Who is to get what. */
    record Payload(AccountId account, PlanGrant grant) {

        static Payload of(String text) {
            String[] parts = text.split(" ", 4);
            return new Payload(
                    new AccountId(UUID.fromString(parts[0])),
                    new PlanGrant(parts[3], PlanGrant.Kind.valueOf(parts[1]), Instant.parse(parts[2])));
        }

        String text() {
            return String.join(
                    " ", account.toString(), grant.kind().name(), grant.until().toString(), grant.tierCode());
        }
    }
}
