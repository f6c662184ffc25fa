package com.rotki.portal.account;

import com.rotki.portal.platform.security.Actor;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a new password. Hashing it takes long, so that happens outside of any transaction. */
@Component
class PasswordOutcomes {

    private final AccountRepository accounts;
    private final SignInAttempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordOutcomes(
            AccountRepository accounts, SignInAttempts attempts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /** A link to set a new one, asked for before, works no more: it was for the old one. */
    @Transactional
    public void changed(Actor actor, String newHash) {
        Account account = accounts.findById(actor.account().value()).orElseThrow();
        account.changePassword(newHash);
        attempts.forgive(PasswordAsked.toSignIn(account.email()));
        attempts.forgive(PasswordAsked.within(account.id()));
        events.publishEvent(new PasswordChanged(account.id(), clock.instant(), actor));
    }
}
