package com.rotki.portal.credentials;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.credentials.CredentialsEvent.CredentialsEndedByStaff;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other people's credentials, for admins: how they stand, and their end. No secret is ever loaded to look at them. */
@Service
@NameOnRecord("CredentialAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class CredentialAdministration {

    private static final Limit LATEST = Limit.of(20);

    private final ApiCredentialsRepository credentials;
    private final AccountLock lock;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CredentialAdministration(
            ApiCredentialsRepository credentials,
            AccountLock lock,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.credentials = credentials;
        this.lock = lock;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns an account's credentials without their secrets, the current ones first, then the latest; at most 20. */
    public List<CredentialsOverview> metadata(AccountId account) {
        return credentials.overviewsOf(account.value(), LATEST);
    }

    /**
     * Ends an account's current credentials: requests signed with them are refused from the commit on, and the app is
     * told so. Nothing takes their place until the owner creates new ones.
     *
     * @param reason 1 to 500 characters; its owner reads it
     * @throws CredentialsRefusedException ({@code credentials.missing}) if there are none to end
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public void end(AccountId account, String reason) {
        String why = Reason.of(reason).value();
        if (!credentials.existsByCurrentOf(account.value())) {
            throw CredentialsRefusedException.missing();
        }
        lock.acquire(account);
        ApiCredentials current =
                credentials.findByCurrentOf(account.value()).orElseThrow(CredentialsRefusedException::missing);
        Instant at = clock.instant();
        current.endByStaff(why, at);
        events.publishEvent(new CredentialsEndedByStaff(account, at, currentActor.require(), current.id(), why));
    }
}
