package com.rotki.portal.account;

import com.rotki.portal.account.OwnerEvent.PasswordChanged;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a new password. Hashing it takes long, so that happens outside of any transaction. */
@Component
class PasswordOutcomes {

    private final AccountRepository accounts;
    private final AccountLock lock;
    private final Factors factors;
    private final AccountLinks links;
    private final SignInAttempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordOutcomes(
            AccountRepository accounts,
            AccountLock lock,
            Factors factors,
            AccountLinks links,
            SignInAttempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.lock = lock;
        this.factors = factors;
        this.links = links;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Links that were asked for before work no more: one to set a new password was for the old one, and one to confirm an
     * address may have been asked for by whoever made the change necessary.
     */
    @Transactional
    public void changed(Actor actor, NewPassword password) {
        lock.acquire(actor.account());
        password.requireAllowed(factors.hasSecondFactor(actor.account()));
        Account account = accounts.findById(actor.account().value()).orElseThrow();
        account.changePassword(password);
        links.withdrawAll(account.id());
        attempts.forgive(AttemptTarget.toSignIn(account.email().key()));
        attempts.forgive(AttemptTarget.within(account.id()));
        events.publishEvent(new PasswordChanged(account.id(), clock.instant(), actor));
    }
}
