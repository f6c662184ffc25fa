package com.rotki.portal.staff;

import com.rotki.portal.account.AccountRoles;
import com.rotki.portal.account.AccountRoles.RoleHolder;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import com.rotki.portal.staff.RoleEvent.RoleWithdrawn;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of the staff. It takes two admins to add one, and one to remove one. */
@Service
@NameOnRecord("RoleAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class RoleAdministration {

    private static final List<Role> STAFF = List.of(Role.ADMIN, Role.SUPPORT);

    private final AccountRoles roles;
    private final RoleChange change;
    private final ApprovalService approvals;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleAdministration(
            AccountRoles roles,
            RoleChange change,
            ApprovalService approvals,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.roles = roles;
        this.change = change;
        this.approvals = approvals;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the members of the staff, by role and address, at most 200. */
    public List<RoleHolder> staff() {
        return roles.having(STAFF);
    }

    /** Returns those of the staff's accounts whose owner was invited and has not set a password yet. */
    public Set<AccountId> invited() {
        return roles.invitedStaff();
    }

    /**
     * Requests a second admin's approval to give an account a role of the staff.
     *
     * @param role one of the staff's
     * @param reason 1 to 500 characters; its owner reads it
     * @throws com.rotki.portal.account.AccountRefusedException ({@code account.unknown})
     * @throws RoleRefusedException ({@code account.own-role}) if it is the current admin's account
     * @throws RoleRefusedException ({@code account.last-admin}) if nobody would be left to run the portal
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_APPROVALS)
    @Transactional
    public ApprovalId requestGrant(AccountId account, Role role, String reason) {
        RoleHolder subject = change.permitted(account, role, currentActor.require());
        return approvals.request(
                RoleGrant.KIND, new RoleGrant.Payload(account, role).text(), subject.email() + " → " + role, reason);
    }

    /**
     * Takes the role of the staff from an account at once: it becomes a subscriber's, and its sessions end.
     *
     * @param reason 1 to 500 characters; its owner reads it
     * @throws com.rotki.portal.account.AccountRefusedException ({@code account.unknown})
     * @throws RoleRefusedException ({@code account.own-role}) if it is the current admin's account
     * @throws RoleRefusedException ({@code account.last-admin}) if nobody would be left to run the portal
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public void withdraw(AccountId account, String reason) {
        String why = Reason.of(reason).value();
        var admin = currentActor.require();
        RoleHolder subject = change.permitted(account, Role.SUBSCRIBER, admin);
        Role before = subject.role();
        if (before != Role.SUBSCRIBER) {
            roles.change(account, Role.SUBSCRIBER);
            events.publishEvent(new RoleWithdrawn(account, clock.instant(), admin, before, why));
        }
    }
}
