package com.rotki.portal.support;

import com.rotki.portal.account.AccountDirectory;
import com.rotki.portal.account.AccountProfile;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may look at whom, and for how long (requirements E3 and E4). */
@Component
class VisitPolicy {

    private final AccountDirectory accounts;
    private final Clock clock;

    VisitPolicy(AccountDirectory accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Returns why an open visit must not go on, or empty if it may. */
    Optional<VisitEnd> objection(SupportVisit visit) {
        if (visit.over(clock.instant())) {
            return Optional.of(visit.endInTime());
        }
        if (!is(Role.SUPPORT, visit.agent())) {
            return Optional.of(VisitEnd.ROLE_GONE);
        }
        return is(Role.SUBSCRIBER, visit.account()) ? Optional.empty() : Optional.of(VisitEnd.ACCOUNT_CHANGED);
    }

    /** Refuses staff, among them the agent, and accounts that do not exist. */
    void requireVisitable(AccountId account) {
        if (!is(Role.SUBSCRIBER, account)) {
            throw VisitRefusedException.notVisitable();
        }
    }

    private boolean is(Role role, AccountId account) {
        return accounts.find(account)
                .map(AccountProfile::role)
                .filter(role::equals)
                .isPresent();
    }
}
