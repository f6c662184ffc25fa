package com.rotki.portal.account;

import com.rotki.portal.account.AccountLinks.AccountLink;
import com.rotki.portal.account.OwnerEvent.EmailChanged;
import com.rotki.portal.account.OwnerEvent.SecondAddressAdded;
import com.rotki.portal.account.OwnerEvent.SecondAddressRemoved;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms addresses by the links that were sent to them. Whoever has the link needs nothing else. */
@Component
@Transactional(readOnly = true)
public class AddressConfirmation {

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final SignUpTransactions signUps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressConfirmation(
            AccountRepository accounts,
            AccountLinks links,
            SignUpTransactions signUps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.signUps = signUps;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what following a link confirms, or empty if it cannot be followed (any more). */
    public Optional<LinkedAddress> find(Secret token) {
        return links.find(token)
                .flatMap(AddressConfirmation::linked)
                .or(() -> signUps.find(token)
                        .map(found -> new LinkedAddress(
                                LinkedAddress.Kind.SIGN_UP, found.email().shown())));
    }

    /**
     * Confirms the new address of an account, to sign in with or for notices, and uses the link up. A sign-up is confirmed
     * by {@link SignUp#confirm}.
     *
     * @throws LinkRefusedException ({@code account.dead-link})
     * @throws AddressRefusedException ({@code account.email-known}) if the address has an account of its own by now
     */
    @Transactional
    public void confirm(Secret token) {
        AccountLink link = links.follow(token, LinkPurpose.NEW_EMAIL, LinkPurpose.SECOND_ADDRESS);
        Account account = accounts.findById(link.account().value()).orElseThrow(LinkRefusedException::dead);
        EmailAddress address = Objects.requireNonNull(link.address());
        Actor owner = account.actor(clock.instant());
        if (link.purpose() == LinkPurpose.SECOND_ADDRESS) {
            tellAlso(account, address, owner);
        } else {
            changeEmail(account, address, owner);
        }
    }

    private void tellAlso(Account account, EmailAddress address, Actor owner) {
        Instant now = owner.authenticatedAt();
        account.secondAddress()
                .ifPresent(replaced ->
                        events.publishEvent(new SecondAddressRemoved(account.id(), now, owner, replaced.value())));
        account.tellAlso(address);
        events.publishEvent(new SecondAddressAdded(account.id(), now, owner, address.value()));
    }

    private void changeEmail(Account account, EmailAddress address, Actor owner) {
        if (accounts.findByEmailKey(address.key()).isPresent()) {
            throw AddressRefusedException.known();
        }
        String old = account.email().value();
        account.changeEmail(address);
        try {
            accounts.flush();
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw AddressRefusedException.known();
        }
        // Whoever reads the old mailbox must not set a password any more.
        links.withdrawAll(account.id());
        account.secondAddress().filter(account::signsInWith).ifPresent(same -> account.tellOnlyTheFirst());
        events.publishEvent(new EmailChanged(account.id(), owner.authenticatedAt(), owner, old, address.value()));
    }

    private static Optional<LinkedAddress> linked(AccountLink link) {
        return switch (link.purpose()) {
            case NEW_PASSWORD, INVITATION -> Optional.empty();
            case NEW_EMAIL ->
                Optional.of(new LinkedAddress(
                        LinkedAddress.Kind.NEW_EMAIL,
                        Objects.requireNonNull(link.address()).shown()));
            case SECOND_ADDRESS ->
                Optional.of(new LinkedAddress(
                        LinkedAddress.Kind.SECOND_ADDRESS,
                        Objects.requireNonNull(link.address()).shown()));
        };
    }

    /**
     * The address that following a link confirms.
     *
     * @param kind for what
     * @param address in full: whoever follows the link reads its mail
     */
    public record LinkedAddress(Kind kind, String address) {

        /** For what an address is confirmed. */
        public enum Kind {
            /** To sign in with, for the first time. */
            SIGN_UP,
            /** To sign in with from now on. */
            NEW_EMAIL,
            /** To have notices sent to. */
            SECOND_ADDRESS
        }
    }
}
