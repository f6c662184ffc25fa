package com.rotki.portal.account;

import com.rotki.portal.account.OwnerEvent.AccountCreated;
import com.rotki.portal.account.PasswordHashes.NewPassword;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts for people who did not sign up themselves. Nobody thinks of a password for them: they set one by a link that
 * works once, for 24 hours. It asks nobody for permission; whoever calls it has to.
 *
 * <p>Every method needs a surrounding transaction ({@link
 * org.springframework.transaction.IllegalTransactionStateException} outside of one).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccountInvitations {

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final PasswordHashes hashes;
    private final Factors factors;
    private final MailQueue mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountInvitations(
            AccountRepository accounts,
            AccountLinks links,
            PasswordHashes hashes,
            Factors factors,
            MailQueue mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.hashes = hashes;
        this.factors = factors;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns the account of an address; makes one for a subscriber, with a password that nobody knows, if there is none.
     *
     * @param email as typed
     * @throws AddressRefusedException ({@code account.invalid-email}) if no mail can be sent to it
     * @throws org.springframework.dao.DataIntegrityViolationException if somebody else makes it at the same moment
     */
    public AccountId open(String email) {
        EmailAddress address = EmailAddress.deliverable(email);
        return accounts.findByAddress(address).map(Account::id).orElseGet(() -> create(address));
    }

    private AccountId create(EmailAddress address) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = new Account(AccountId.newId(), address, hashes.ofNobody(), Role.SUBSCRIBER, false, now);
        accounts.save(account);
        accounts.flush();
        events.publishEvent(new AccountCreated(account.id(), now, account.actor(now)));
        return account.id();
    }

    /** Returns the account of an address, whatever was typed for one. */
    public Optional<AccountId> find(String email) {
        return accounts.findByAddress(new EmailAddress(email)).map(Account::id);
    }

    /** Returns a password that nobody knows, for any number of accounts that are made at once: hashing one takes long. */
    public NobodysPassword nobodysPassword() {
        return new NobodysPassword(hashes.ofNobody());
    }

    /**
     * Makes an account for a subscriber who is to be invited later, by {@link #invite}. Until then it is as if the link had
     * expired: its owner gets no mail about it, and can ask for a link as for a forgotten password.
     *
     * @param id of the account to be
     * @param email of which there is no account
     * @param language in which to write to its owner; null if it is not known
     * @param maker on record
     * @throws AddressRefusedException ({@code account.invalid-email}) if no mail can be sent to it
     * @throws org.springframework.dao.DataIntegrityViolationException if somebody else makes it at the same moment
     */
    public AccountId reserve(
            AccountId id, String email, @Nullable Locale language, NobodysPassword password, Actor maker) {
        EmailAddress address = EmailAddress.deliverable(email);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = new Account(id, address, password.hash, Role.SUBSCRIBER, false, now);
        Optional.ofNullable(language).ifPresent(account::speak);
        accounts.save(account);
        accounts.flush();
        // Nobody learns what it carries.
        links.create(id, LinkPurpose.INVITATION, null);
        events.publishEvent(new AccountCreated(id, now, maker));
        return id;
    }

    /**
     * Sends a link that sets a password, in place of an earlier one. Until it is followed nothing opens the account, and
     * nobody is signed in to it: what its owner, or an intruder, had set up before (password, second factors, second
     * address) is gone.
     *
     * @param mail names the texts: {@code mail.letter.<mail>.subject}, {@code .text}, {@code .link}
     * @return what the link carries behind the #
     */
    public Secret invite(AccountId id, String mail) {
        Account account = find(id);
        account.changePassword(new NewPassword(hashes.ofNobody(), true));
        account.tellOnlyTheFirst();
        account.endSessions(clock.instant());
        factors.removeAll(id);
        links.withdrawAll(id);
        Secret token = links.create(id, LinkPurpose.INVITATION, null);
        mails.post(new LinkMail(
                id,
                account.email().value(),
                account.language(Locale.ENGLISH),
                mail,
                "new-password",
                token,
                LinkPurpose.INVITATION.valid()));
        return token;
    }

    /** Returns whether somebody was invited and did not set a password yet, be it that the link has expired. */
    public boolean isPending(AccountId account) {
        return links.exists(account, LinkPurpose.INVITATION);
    }

    /** Returns whether the link of an invitation still works. */
    public boolean isOpen(AccountId account) {
        return links.waiting(account).stream().anyMatch(link -> link.purpose() == LinkPurpose.INVITATION);
    }

    /** Makes the link of an invitation void. The account stays, and so does that no password opens it. */
    public void withdraw(AccountId account) {
        links.withdraw(account, LinkPurpose.INVITATION);
    }

    private Account find(AccountId account) {
        return accounts.findById(account.value()).orElseThrow(AccountRefusedException::unknown);
    }

    /** The hash of a password that nobody knows. */
    public static final class NobodysPassword {

        private final String hash;

        private NobodysPassword(String hash) {
            this.hash = hash;
        }
    }
}
