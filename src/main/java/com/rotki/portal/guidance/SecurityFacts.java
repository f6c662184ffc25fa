package com.rotki.portal.guidance;

import com.rotki.portal.account.Factors;
import com.rotki.portal.account.NotificationAddresses;
import com.rotki.portal.account.NotificationAddresses.Addressees;
import com.rotki.portal.activity.ActivityLog;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what the security check-up looks at. */
@Component
class SecurityFacts {

    private static final Set<EventKind> SHOWN = EnumSet.of(EventKind.SECRET_SHOWN, EventKind.SECRET_COPIED);

    private final AccountFacts accounts;
    private final Factors factors;
    private final NotificationAddresses addresses;
    private final OtherSessions sessions;
    private final ActivityLog activity;

    SecurityFacts(
            AccountFacts accounts,
            Factors factors,
            NotificationAddresses addresses,
            OtherSessions sessions,
            ActivityLog activity) {
        this.accounts = accounts;
        this.factors = factors;
        this.addresses = addresses;
        this.sessions = sessions;
        this.activity = activity;
    }

    /** Returns the facts of {@code account}, which is the current one. */
    SecuritySnapshot of(AccountId account) {
        int reached = addresses
                .of(account)
                .map(Addressees::addresses)
                .orElse(List.of())
                .size();
        return new SecuritySnapshot(
                accounts.gather(),
                factors.of(account),
                reached > 1,
                sessions.count(),
                activity.lastOf(SHOWN),
                activity.devicesToRecognise());
    }
}
