package com.rotki.portal.account;

import com.rotki.portal.account.OwnerEvent.SessionsEnded;
import com.rotki.portal.account.OwnerEvent.SignInUnlocked;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts;
import com.rotki.portal.throttle.SignInAttempts.SignInState;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other people's accounts, for admins: their state, their sign-in and their sessions. */
@Service
@NameOnRecord("AccountAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class AccountAdministration {

    private final AccountRepository accounts;
    private final SignInAttempts attempts;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountAdministration(
            AccountRepository accounts,
            SignInAttempts attempts,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the state of an account, or empty if there is no such account. */
    public Optional<AccountStatus> find(AccountId account) {
        return accounts.findById(account.value())
                .map(found -> found.standing(
                        attempts.of(AttemptTarget.toSignIn(found.email().key()))));
    }

    /**
     * Ends all sessions of an account: whoever is signed in to it is sent to the sign-in page, open pages at once, others
     * at their next request. Calling twice is safe.
     *
     * @param reason 1 to 500 characters; its owner reads it
     * @throws AccountRefusedException ({@code account.unknown})
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public void endSessions(AccountId account, String reason) {
        String why = Reason.of(reason).value();
        Instant at = clock.instant();
        require(account).endSessions(at);
        events.publishEvent(new SessionsEnded(account, at, currentActor.require(), why));
    }

    /**
     * Resets the count of wrong passwords of an account, so that its owner can sign in without a pause. Calling twice
     * is safe.
     *
     * @param reason 1 to 500 characters; its owner reads it
     * @throws AccountRefusedException ({@code account.unknown})
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public void unlockSignIn(AccountId account, String reason) {
        String why = Reason.of(reason).value();
        if (attempts.forgiveAll(account, require(account).email().key())) {
            events.publishEvent(new SignInUnlocked(account, clock.instant(), currentActor.require(), why));
        }
    }

    private Account require(AccountId account) {
        return accounts.findById(account.value()).orElseThrow(AccountRefusedException::unknown);
    }

    /**
     * An account as an admin sees it.
     *
     * @param sessionsEndedAt when an admin last ended all sessions; null if none ever did
     * @param signIn the wrong passwords that count against its address
     */
    public record AccountStatus(
            AccountId id,
            String email,
            Role role,
            Instant createdAt,
            @Nullable Instant sessionsEndedAt,
            SignInState signIn) {}
}
