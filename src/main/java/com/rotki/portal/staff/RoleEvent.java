package com.rotki.portal.staff;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;
import java.util.Map;

/** Something that happened to the roles of a member of the staff. */
public sealed interface RoleEvent extends AccountEvent {

    /** An account got a role of the staff, with the approval of a second admin. */
    record RoleGranted(AccountId account, Instant at, Actor actor, Role role, String reason, String requestedBy)
            implements RoleEvent {
        @Override
        public EventKind kind() {
            return EventKind.ROLE_GRANTED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("role", role.name(), "reason", reason, "requestedBy", requestedBy);
        }
    }

    /** An account lost its role of the staff; it is a subscriber's again. */
    record RoleWithdrawn(AccountId account, Instant at, Actor actor, Role role, String reason) implements RoleEvent {
        @Override
        public EventKind kind() {
            return EventKind.ROLE_WITHDRAWN;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("role", role.name(), "reason", reason);
        }
    }

    /** An account became the first admin of a portal that had none: its operator named it in the settings. */
    record FirstAdminAppointed(AccountId account, Instant at, Actor actor) implements RoleEvent {
        @Override
        public EventKind kind() {
            return EventKind.FIRST_ADMIN_APPOINTED;
        }
    }
}
