package com.rotki.portal.account;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.account.AddressConfirmation.LinkedAddress;
import com.rotki.portal.account.AddressService.AddressOverview;
import com.rotki.portal.account.OwnerEvent.EmailChangeRequested;
import com.rotki.portal.account.OwnerEvent.EmailChanged;
import com.rotki.portal.account.OwnerEvent.SecondAddressAdded;
import com.rotki.portal.account.OwnerEvent.SecondAddressRemoved;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Requirement D13: two addresses, each confirmed by whoever reads it, and the old one hears that it is the old one. */
@RecordApplicationEvents
class AddressServiceTest extends NewAccountTest {

    @Autowired
    private AddressService addresses;

    @Autowired
    private AddressConfirmation confirmation;

    @Autowired
    private NotificationAddresses notified;

    @Autowired
    private AccountDirectory accountAddresses;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private ApplicationEvents events;

    private String other = "";

    @BeforeEach
    void signIn() {
        other = "Other-" + UUID.randomUUID() + "@example.org";
        accounts.signIn(account);
    }

    @Test
    void newAddressSignsInOnceConfirmed() {
        addresses.changeEmail(other);
        assertThat(addresses.overview()).isEqualTo(new AddressOverview(email, other, null, null));
        assertThat(addressesNow()).containsExactly(email);
        accounts.signOut();

        confirmation.confirm(letters.tokenTo(other));

        assertThat(addressesNow()).containsExactly(other);
        assertThat(accountAddresses.find(other)).hasValue(account);
        assertThat(accountAddresses.find(email)).isEmpty();
    }

    @Test
    void oldAddressIsNotifiedAndTheRecordMasksBoth() {
        addresses.changeEmail(other);
        confirmation.confirm(letters.tokenTo(other));

        assertThat(happened(EmailChanged.class).alsoTell()).containsExactly(email);
        assertThat(happened(EmailChanged.class).details().values())
                .noneMatch(text -> text.contains(account.toString()));
        assertThat(happened(EmailChangeRequested.class).details()).containsEntry("newEmail", "O•••@example.org");
    }

    @Test
    void aLinkWorksOnce() {
        addresses.changeEmail(other);
        Secret token = letters.tokenTo(other);
        assertThat(confirmation.find(token)).hasValue(new LinkedAddress(LinkedAddress.Kind.NEW_EMAIL, other));
        confirmation.confirm(token);

        assertThat(confirmation.find(token)).isEmpty();
        assertThatThrownBy(() -> confirmation.confirm(token)).is(refused(LinkRefusedException.DEAD));
    }

    @Test
    void linkDiesAfterHalfAnHourOrWhenWithdrawn() {
        addresses.changeEmail(other);
        addresses.addSecond("second-" + other);
        addresses.keepEmail();
        clock.advance(Duration.ofMinutes(30));

        for (String address : List.of(other, "second-" + other)) {
            assertThatThrownBy(() -> confirmation.confirm(letters.tokenTo(address)))
                    .is(refused(LinkRefusedException.DEAD));
        }
    }

    /** Requirement D5: whoever has an account can not use it to find out who else has one. */
    @Test
    void knownAddressGetsTheSameAnswerAndAMail() {
        String taken = TestAccounts.email(accounts.account(Role.SUBSCRIBER));

        addresses.changeEmail(taken);

        assertThat(addresses.overview().waitingEmail()).isEqualTo(taken);
        assertThat(letters.kindsTo(taken)).containsExactly("email-known");
        assertThat(letters.tokenTo(taken).reveal()).isEmpty();
    }

    @Test
    void addressThatGotItsOwnAccountIsNotTakenOver() {
        AccountId faster = accounts.account(Role.SUBSCRIBER);
        addresses.changeEmail(other);
        accounts.asOwner(faster, () -> {
            clock.advance(Duration.ofMinutes(1));
            addresses.changeEmail(other);
            return other;
        });
        Secret first = letters.to(other).getFirst().token();
        confirmation.confirm(letters.tokenTo(other));

        assertThatThrownBy(() -> confirmation.confirm(first)).is(refused(AddressRefusedException.KNOWN));
        assertThat(addressesNow()).containsExactly(email);
    }

    @Test
    void secondAddressGetsNoticesFromConfirmationToRemoval() {
        addresses.addSecond(other);
        assertThat(addressesNow()).containsExactly(email);
        confirmation.confirm(letters.tokenTo(other));
        assertThat(addressesNow()).containsExactly(email, other);

        addresses.removeSecond();

        assertThat(addressesNow()).containsExactly(email);
        assertThat(happened(SecondAddressRemoved.class).alsoTell()).containsExactly(other);
        assertThat(happened(SecondAddressAdded.class).details()).containsEntry("address", "O•••@example.org");
    }

    @Test
    void replacedSecondAddressIsNotified() {
        addresses.addSecond(other);
        confirmation.confirm(letters.tokenTo(other));
        addresses.addSecond("next-" + other);
        confirmation.confirm(letters.tokenTo("next-" + other));

        assertThat(addressesNow()).containsExactly(email, "next-" + other);
        assertThat(happened(SecondAddressRemoved.class).alsoTell()).containsExactly(other);
    }

    @Test
    void theSecondAddressCanBecomeTheFirst() {
        addresses.addSecond(other);
        confirmation.confirm(letters.tokenTo(other));
        clock.advance(Duration.ofMinutes(1));

        assertThatThrownBy(() -> addresses.changeEmail(other.toUpperCase(Locale.ROOT)))
                .is(refused(AddressRefusedException.OWN));
        addresses.removeSecond();
        addresses.changeEmail(other);
        confirmation.confirm(letters.tokenTo(other));

        assertThat(addressesNow()).containsExactly(other);
    }

    /** Requirement A4's rule for what redirects the account's notices. */
    @Test
    void addressesCannotBeChangedWithoutRecentSignIn() {
        clock.advance(Duration.ofMinutes(20));

        assertThatThrownBy(() -> addresses.changeEmail(other)).isInstanceOf(SignInNotRecentException.class);
        assertThatThrownBy(() -> addresses.addSecond(other)).isInstanceOf(SignInNotRecentException.class);
        assertThatThrownBy(() -> addresses.removeSecond()).isInstanceOf(SignInNotRecentException.class);
        assertThat(letters.to(other)).isEmpty();
    }

    private List<String> addressesNow() {
        return notified.of(account).orElseThrow().addresses();
    }

    private <T extends AccountEvent> T happened(Class<T> type) {
        return events.stream(type)
                .filter(event -> event.account().equals(account))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
