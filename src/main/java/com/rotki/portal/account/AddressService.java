package com.rotki.portal.account;

import com.rotki.portal.account.AccountLinks.AccountLink;
import com.rotki.portal.account.OwnerEvent.EmailChangeRequested;
import com.rotki.portal.account.OwnerEvent.SecondAddressRemoved;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.throttle.MailThrottle;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses of the current account: one to sign in with and a second one for notices. Each counts once its owner
 * confirmed it.
 */
@Service
@NameOnRecord("AddressService")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class AddressService {

    private final OwnAccount own;
    private final AccountRepository accounts;
    private final AccountLinks links;
    private final MailThrottle mailThrottle;
    private final MailQueue mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressService(
            OwnAccount own,
            AccountRepository accounts,
            AccountLinks links,
            MailThrottle mailThrottle,
            MailQueue mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.accounts = accounts;
        this.links = links;
        this.mailThrottle = mailThrottle;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the current account's addresses. */
    public AddressOverview overview() {
        Account account = own.get();
        List<AccountLink> waiting = links.waiting(account.id());
        return new AddressOverview(
                shown(account.email()),
                shown(waiting, LinkPurpose.NEW_EMAIL),
                account.secondAddress().map(this::shown).orElse(null),
                shown(waiting, LinkPurpose.SECOND_ADDRESS));
    }

    /**
     * Sends a link to an address; whoever follows it signs in with that one from then on. An address that has an account
     * gets a mail that says so, and the answer here is the same.
     *
     * @throws com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws AddressRefusedException ({@code account.invalid-email}, {@code account.own-address}, {@code account.letters-paused})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void changeEmail(String newEmail) {
        own.requireRecentSignIn();
        EmailAddress address = another(newEmail);
        Account account = own.get();
        mailThrottle.count(MailThrottle.Kind.ADDRESS, address.key(), AddressRefusedException::mailedRecently);
        Secret token = links.create(account.id(), LinkPurpose.NEW_EMAIL, address);
        Optional<AccountId> known = accounts.findByEmailKey(address.key()).map(Account::id);
        if (known.isPresent()) {
            post(known.get(), address, account, "email-known", "sign-in", Secret.of(""));
        } else {
            post(account.id(), address, account, "confirm-email", "confirm", token);
        }
        events.publishEvent(new EmailChangeRequested(account.id(), clock.instant(), own.actor(), address.masked()));
    }

    /** Withdraws the link that would change the address. Calling twice is safe. */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void keepEmail() {
        links.withdraw(own.id(), LinkPurpose.NEW_EMAIL);
    }

    /**
     * Sends a link to an address; once it was followed, notices go there too, in place of an earlier second address.
     *
     * @throws com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws AddressRefusedException ({@code account.invalid-email}, {@code account.own-address}, {@code account.letters-paused})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void addSecond(String secondAddress) {
        own.requireRecentSignIn();
        EmailAddress address = another(secondAddress);
        Account account = own.get();
        mailThrottle.count(MailThrottle.Kind.ADDRESS, address.key(), AddressRefusedException::mailedRecently);
        Secret token = links.create(account.id(), LinkPurpose.SECOND_ADDRESS, address);
        post(account.id(), address, account, "confirm-second-address", "confirm", token);
    }

    /**
     * Removes the second address, also one that was not confirmed yet. Calling twice is safe.
     *
     * @throws com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException ({@code account.sign-in-not-recent})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void removeSecond() {
        own.requireRecentSignIn();
        Account account = own.get();
        links.withdraw(account.id(), LinkPurpose.SECOND_ADDRESS);
        account.secondAddress().ifPresent(address -> {
            account.tellOnlyTheFirst();
            events.publishEvent(new SecondAddressRemoved(account.id(), clock.instant(), own.actor(), address.value()));
        });
    }

    private EmailAddress another(String typed) {
        EmailAddress address = EmailAddress.deliverable(typed);
        Account account = own.get();
        boolean second = account.secondAddress()
                .map(EmailAddress::key)
                .filter(address.key()::equals)
                .isPresent();
        if (second || account.signsInWith(address)) {
            throw AddressRefusedException.own();
        }
        return address;
    }

    private void post(AccountId reader, EmailAddress to, Account from, String kind, String page, Secret token) {
        mails.post(
                new LinkMail(reader, to.value(), from.language(Locale.ENGLISH), kind, page, token, LinkPurpose.VALID));
    }

    private @Nullable String shown(List<AccountLink> waiting, LinkPurpose purpose) {
        return waiting.stream()
                .filter(link -> link.purpose() == purpose)
                .map(AccountLink::address)
                .findFirst()
                .map(this::shown)
                .orElse(null);
    }

    private String shown(EmailAddress address) {
        return own.actor().isVisiting() ? address.masked() : address.shown();
    }

    /**
     * The addresses of an account's owner. They are masked for anybody else.
     *
     * @param email to sign in with
     * @param waitingEmail to sign in with once its link was followed; null if none waits
     * @param second to which notices go too; null without one
     * @param waitingSecond to which they go once its link was followed; null if none waits
     */
    public record AddressOverview(
            String email,
            @Nullable String waitingEmail,
            @Nullable String second,
            @Nullable String waitingSecond) {}
}
