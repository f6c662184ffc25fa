package com.rotki.portal.subscription;

import com.rotki.portal.account.AccountRoles;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.staff.ApprovalService;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans without a payment in the portal, which admins give, extend and end. */
@Service
@NameOnRecord("PlanGrantAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class PlanGrantAdministration {

    /** A plan of up to that long an admin gives alone. */
    public static final Duration ALONE = Duration.ofDays(366);

    private final PlanGrants grants;
    private final ApprovalService approvals;
    private final AccountRoles roles;
    private final CurrentActor currentActor;
    private final Clock clock;

    PlanGrantAdministration(
            PlanGrants grants, ApprovalService approvals, AccountRoles roles, CurrentActor currentActor, Clock clock) {
        this.grants = grants;
        this.approvals = approvals;
        this.roles = roles;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns whether a second admin has to approve of the plan because it lasts so long. */
    public boolean needsSecondAdmin(PlanGrant grant) {
        return Duration.between(clock.instant(), grant.until()).compareTo(ALONE) > 0;
    }

    /**
     * Gives an account a plan from now on, in place of one that has ended or was given before. One that lasts longer than
     * {@link #ALONE} waits for a second admin.
     *
     * @param reason 1 to 500 characters; its owner reads it
     * @return the request that waits for a second admin; empty if the plan is given
     * @throws com.rotki.portal.account.AccountRefusedException ({@code account.unknown})
     * @throws TierRefusedException ({@code subscription.unknown-tier}) if there is no such tier, or it is free
     * @throws SubscriptionRefusedException ({@code subscription.invalid-period}, {@code subscription.for-subscribers})
     * @throws SubscriptionRefusedException ({@code subscription.paid-for}) while the account pays, or has paid, for one
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public Optional<ApprovalId> give(AccountId account, PlanGrant grant, String reason) {
        String why = Reason.of(reason).value();
        if (needsSecondAdmin(grant)) {
            grants.requirePossible(account, grant);
            String summary =
                    roles.of(account).email() + ": " + grant.tierCode() + ", " + grant.kind() + " → " + grant.until();
            return Optional.of(
                    approvals.request(GrantPlan.KIND, new GrantPlan.Payload(account, grant).text(), summary, why));
        }
        grants.give(account, grant, currentActor.require(), why);
        return Optional.empty();
    }

    /**
     * Ends a given plan now.
     *
     * @param reason 1 to 500 characters; its owner reads it
     * @throws SubscriptionRefusedException ({@code subscription.not-granted}) if the account has no given one that works
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public void end(AccountId account, String reason) {
        grants.end(account, currentActor.require(), Reason.of(reason).value());
    }
}
