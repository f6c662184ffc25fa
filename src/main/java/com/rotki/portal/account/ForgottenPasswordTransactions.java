package com.rotki.portal.account;

import com.rotki.portal.account.OwnerEvent.PasswordReset;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.LinkMail;
import com.rotki.portal.platform.MailQueue;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.session.SessionEndCause;
import com.rotki.portal.session.SignedInSessions;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The part of a reset that reads and writes: nobody waits for it whose answer could tell who is a subscriber. */
@Component
class ForgottenPasswordTransactions {

    private static final Set<LinkPurpose> SETS_A_PASSWORD =
            EnumSet.of(LinkPurpose.NEW_PASSWORD, LinkPurpose.INVITATION);

    private final AccountRepository accounts;
    private final AccountLock lock;
    private final AccountLinks links;
    private final SignedInSessions sessions;
    private final Factors factors;
    private final SignInAttempts attempts;
    private final MailQueue postbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean demonstration;

    ForgottenPasswordTransactions(
            AccountRepository accounts,
            AccountLock lock,
            AccountLinks links,
            SignedInSessions sessions,
            Factors factors,
            SignInAttempts attempts,
            MailQueue postbox,
            ApplicationEventPublisher events,
            Environment environment,
            Clock clock) {
        this.accounts = accounts;
        this.lock = lock;
        this.links = links;
        this.sessions = sessions;
        this.factors = factors;
        this.attempts = attempts;
        this.postbox = postbox;
        this.events = events;
        this.demonstration = environment.matchesProfiles(DemoData.PROFILE);
        this.clock = clock;
    }

    @Transactional
    public void sendLink(EmailAddress email, Locale language) {
        accounts.findByAddress(email)
                .filter(found -> demonstration || !found.demo())
                .ifPresent(account -> {
                    Secret token = links.create(account.id(), LinkPurpose.NEW_PASSWORD, null);
                    postbox.post(new LinkMail(
                            account.id(),
                            account.email().value(),
                            account.language(language),
                            "new-password",
                            "new-password",
                            token,
                            LinkPurpose.VALID));
                });
    }

    @Transactional(readOnly = true)
    public Optional<PasswordHolder> holder(Secret token) {
        return links.find(token)
                .filter(link -> SETS_A_PASSWORD.contains(link.purpose()))
                .flatMap(link -> accounts.findById(link.account().value()))
                .map(account -> new PasswordHolder(account.email().shown(), factors.hasSecondFactor(account.id())));
    }

    /** What somebody else may have begun with a stolen session ends with it: its sessions and its unfollowed links. */
    @Transactional
    public void reset(Secret token, NewPassword password) {
        AccountLink link = links.follow(token, LinkPurpose.NEW_PASSWORD, LinkPurpose.INVITATION);
        lock.acquire(link.account());
        password.requireAllowed(factors.hasSecondFactor(link.account()));
        Account account = accounts.findById(link.account().value()).orElseThrow(LinkRefusedException::dead);
        Instant now = clock.instant();
        account.changePassword(password);
        account.endSessions(now);
        sessions.endAll(account.id(), SessionEndCause.BY_OWNER, now);
        links.withdrawAll(account.id());
        attempts.forgive(AttemptTarget.toSignIn(account.email().key()));
        attempts.forgive(AttemptTarget.within(account.id()));
        events.publishEvent(new PasswordReset(account.id(), now, account.actor(now)));
    }
}
