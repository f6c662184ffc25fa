package com.rotki.portal.staff;

import com.rotki.portal.account.AccountInvitations;
import com.rotki.portal.account.AccountRoles;
import com.rotki.portal.account.AccountRoles.RoleHolder;
import com.rotki.portal.account.AddressRefusedException;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.StartRefusedException;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.RoleEvent.FirstAdminAppointed;
import com.rotki.portal.staff.RoleEvent.RoleWithdrawn;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a portal its first admins, since two are needed to make another. An admin who never set a password is none
 * yet: the address may have been misspelt, or the mail lost.
 */
@Component
class FirstAdmin {

    /** Whatever takes a second admin can be done then. */
    static final int ENOUGH = 2;

    private static final String MAIL = "first-admin";
    private static final String REASON = "portal.first-admin";

    private final AccountRoles roles;
    private final AccountInvitations invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstAdmin(AccountRoles roles, AccountInvitations invitations, ApplicationEventPublisher events, Clock clock) {
        this.roles = roles;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    /** Returns how many admins the portal has who can act; two are enough for everything. */
    @Transactional
    public long active() {
        return active(roles.lock(Role.ADMIN));
    }

    /**
     * Makes the accounts of the addresses the first admins' and sends each owner a link to set a password. Does nothing if
     * two admins can act already; nothing for whom one is, or for whom the link that was sent still works if {@code again}
     * is false; and gives no role back to whom it was taken from, while there is an admin.
     *
     * @param emails at least one
     * @return what the links carry that were sent, by address
     * @throws StartRefusedException if an address is none; nothing is done then
     * @throws org.springframework.dao.DataAccessException if another node does the same at this moment
     */
    @Transactional
    public Map<String, Secret> appoint(List<String> emails, boolean again) {
        List<RoleHolder> admins = roles.lock(Role.ADMIN);
        long active = active(admins);
        if (active >= ENOUGH) {
            return Map.of();
        }
        Map<AccountId, String> named = new LinkedHashMap<>();
        emails.forEach(email -> named.putIfAbsent(open(email), email));
        admins.stream()
                .map(RoleHolder::account)
                .filter(invitations::isPending)
                .filter(other -> !named.containsKey(other))
                .forEach(this::dismiss);
        Map<String, Secret> sent = new LinkedHashMap<>();
        named.forEach((account, email) -> {
            if (active == 0 || !roles.leftStaff(account)) {
                appoint(account, again).ifPresent(token -> sent.put(email, token));
            }
        });
        return sent;
    }

    private Optional<Secret> appoint(AccountId account, boolean again) {
        boolean appointed = roles.of(account).role() == Role.ADMIN;
        if (appointed && (roles.isActive(account) || (!again && invitations.isOpen(account)))) {
            return Optional.empty();
        }
        if (!appointed) {
            roles.change(account, Role.ADMIN);
            events.publishEvent(new FirstAdminAppointed(account, clock.instant(), portal(account)));
        }
        return Optional.of(invitations.invite(account, MAIL));
    }

    private long active(List<RoleHolder> admins) {
        return admins.stream().map(RoleHolder::account).filter(roles::isActive).count();
    }

    private AccountId open(String email) {
        try {
            return invitations.open(email);
        } catch (AddressRefusedException refused) {
            throw new StartRefusedException(
                    "The address of the first admin (portal.first-admin) is none that a mail can be sent to: " + email,
                    "Set portal.first-admin to the e-mail address of whoever is to run the portal, or take it out.",
                    refused);
        }
    }

    /** Somebody who was named before and never came, perhaps by a slip of the hand. */
    private void dismiss(AccountId account) {
        Instant now = clock.instant();
        roles.change(account, Role.SUBSCRIBER);
        invitations.withdraw(account);
        events.publishEvent(new RoleWithdrawn(account, now, portal(account), Role.ADMIN, REASON));
    }

    private Actor portal(AccountId account) {
        return new Actor(account, "portal", Actor.Kind.SYSTEM, Role.ADMIN, clock.instant());
    }
}
