package com.rotki.portal.staff;

import com.rotki.portal.account.AccountRoles;
import com.rotki.portal.account.AccountRoles.RoleHolder;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.ApprovedAct.ApprovedRequest;
import com.rotki.portal.staff.RoleEvent.RoleGranted;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives an account a role of the staff, after a second admin approved it. */
@Component
class RoleGrant implements ApprovedAct {

    static final String KIND = "GRANT_ROLE";

    private final RoleChange change;
    private final AccountRoles roles;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleGrant(
            RoleChange change,
            AccountRoles roles,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.change = change;
        this.roles = roles;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void execute(ApprovedRequest request) {
        Payload wanted = Payload.of(request.payload());
        var admin = currentActor.require();
        RoleHolder subject = change.permitted(wanted.account(), wanted.role(), admin);
        if (subject.role() != wanted.role()) {
            roles.change(wanted.account(), wanted.role());
            events.publishEvent(new RoleGranted(
                    wanted.account(), clock.instant(), admin, wanted.role(), request.reason(), request.requestedBy()));
        }
    }

    /** Who is to get what. */
    record Payload(AccountId account, Role role) {

        static Payload of(String text) {
            String[] parts = text.split(" ", 2);
            return new Payload(new AccountId(UUID.fromString(parts[0])), Role.valueOf(parts[1]));
        }

        String text() {
            return account + " " + role;
        }
    }
}
