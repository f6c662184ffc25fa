package com.rotki.portal.account;

import com.rotki.portal.account.AccountLinks.AccountLink;
import com.rotki.portal.account.OwnerEvent.PasswordReset;
import com.rotki.portal.account.PasswordHashes.NewPassword;
import com.rotki.portal.account.PasswordRules.PasswordHolder;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of a reset. They run after the answer, so that its timing tells nobody who is a subscriber. */
@Component
class ForgottenPasswordTransactions {

    private static final Set<LinkPurpose> SETS_A_PASSWORD =
            EnumSet.of(LinkPurpose.NEW_PASSWORD, LinkPurpose.INVITATION);

    private final SignInAccounts accounts;
    private final AccountLinks links;
    private final PasswordOutcomes passwords;
    private final MailQueue mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForgottenPasswordTransactions(
            SignInAccounts accounts,
            AccountLinks links,
            PasswordOutcomes passwords,
            MailQueue mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whoever was invited to the staff sets the first password by the invitation, which ends, and not by whoever reads the
     * mailbox. A customer who was invited asks here for another link.
     */
    @Transactional
    public void sendLink(EmailAddress email, Locale language) {
        accounts.open(email)
                .filter(found -> found.role() == Role.SUBSCRIBER || !links.exists(found.id(), LinkPurpose.INVITATION))
                .ifPresent(account -> {
                    Secret token = links.create(account.id(), LinkPurpose.NEW_PASSWORD, null);
                    mails.post(new LinkMail(
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
                .flatMap(link -> passwords.holder(link.account()));
    }

    /** Ends whatever a thief may have begun: all sessions of the account and all links that nobody followed. */
    @Transactional
    public void reset(Secret token, NewPassword password) {
        AccountLink link = links.follow(token, LinkPurpose.NEW_PASSWORD, LinkPurpose.INVITATION);
        Account account = passwords.replace(link.account(), password);
        Instant now = clock.instant();
        account.endSessions(now);
        events.publishEvent(new PasswordReset(account.id(), now, account.actor(now)));
    }
}
