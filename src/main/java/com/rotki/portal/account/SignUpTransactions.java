package com.rotki.portal.account;

import com.rotki.portal.account.OwnerEvent.AccountCreated;
import com.rotki.portal.account.PendingSignUps.PendingSignUp;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of a sign-up. They run after the answer, so that its timing tells nobody who is a subscriber. */
@Component
class SignUpTransactions {

    private final AccountRepository accounts;
    private final PendingSignUps pending;
    private final MailQueue mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignUpTransactions(
            AccountRepository accounts,
            PendingSignUps pending,
            MailQueue mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.pending = pending;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void take(EmailAddress email, String passwordHash, Locale language) {
        owner(email)
                .ifPresentOrElse(
                        owner -> tell(owner, email, language),
                        () -> sendLink(email, language, pending.add(email, passwordHash, language)));
    }

    @Transactional
    public void takeAgain(EmailAddress email, Locale language) {
        owner(email)
                .ifPresentOrElse(
                        owner -> tell(owner, email, language),
                        () -> pending.renew(email).ifPresent(token -> sendLink(email, language, token)));
    }

    @Transactional(readOnly = true)
    public Optional<PendingSignUp> find(Secret token) {
        return pending.find(token).filter(found -> owner(found.email()).isEmpty());
    }

    /** Makes the account. If two follow links with the same address, one is told that theirs is dead. */
    @Transactional
    public void open(Secret token) {
        PendingSignUp confirmed = find(token).orElseThrow(LinkRefusedException::dead);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Account account = create(confirmed, now);
        if (!pending.remove(token)) {
            throw LinkRefusedException.dead();
        }
        pending.removeAll(confirmed.email());
        events.publishEvent(new AccountCreated(account.id(), now, account.actor(now)));
    }

    /**
     * The account is saved before its sign-ups are deleted, so that two of them wait for the address and not for each
     * other's links.
     */
    private Account create(PendingSignUp confirmed, Instant now) {
        var account = new Account(
                AccountId.newId(), confirmed.email(), confirmed.passwordHash(), Role.SUBSCRIBER, false, now);
        account.speak(Locale.forLanguageTag(confirmed.language()));
        accounts.save(account);
        try {
            accounts.flush();
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw LinkRefusedException.dead();
        }
        return account;
    }

    private Optional<AccountId> owner(EmailAddress email) {
        return accounts.findByEmailKey(email.key()).map(Account::id);
    }

    private void sendLink(EmailAddress email, Locale language, Secret token) {
        mails.post(new LinkMail(null, email.value(), language, "confirm-sign-up", "confirm", token, LinkPurpose.VALID));
    }

    private void tell(AccountId owner, EmailAddress email, Locale language) {
        mails.post(new LinkMail(
                owner, email.value(), language, "sign-up-known", "forgot-password", Secret.of(""), LinkPurpose.VALID));
    }
}
