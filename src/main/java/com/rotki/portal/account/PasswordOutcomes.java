package com.rotki.portal.account;

import com.rotki.portal.account.OwnerEvent.PasswordChanged;
import com.rotki.portal.account.PasswordHashes.NewPassword;
import com.rotki.portal.account.PasswordRules.PasswordHolder;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores new passwords. Hashing takes long, so it happens outside of any transaction. */
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

    /** Returns whose password it is, as the rules for another one need it; empty if there is no such account. */
    @Transactional(readOnly = true)
    public Optional<PasswordHolder> holder(AccountId account) {
        return accounts.findById(account.value())
                .map(found -> new PasswordHolder(found.email().shown(), factors.hasSecondFactor(account)));
    }

    /** Sets another password for whoever is signed in. */
    @Transactional
    public void changed(Actor actor, NewPassword password) {
        replace(actor.account(), password);
        events.publishEvent(new PasswordChanged(actor.account(), clock.instant(), actor));
    }

    /**
     * Sets another password. Links that were asked for before no longer work: one to set a new password was for the old
     * one, and one to confirm an address may have been asked for by whoever made the change necessary.
     *
     * @throws LinkRefusedException ({@code account.dead-link}) if there is no such account any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Account replace(AccountId id, NewPassword password) {
        lock.acquire(id);
        password.requireAllowed(factors.hasSecondFactor(id));
        Account account = accounts.findById(id.value()).orElseThrow(LinkRefusedException::dead);
        account.changePassword(password);
        links.withdrawAll(id);
        attempts.forgive(AttemptTarget.toSignIn(account.email().key()));
        attempts.forgive(AttemptTarget.within(id));
        return account;
    }
}
