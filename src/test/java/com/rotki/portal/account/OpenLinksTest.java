package com.rotki.portal.account;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.PostedLetters;
import com.rotki.portal.platform.Secret;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Links in mails do not outlive what makes them dangerous: a new password, a new address to sign in with. */
class OpenLinksTest extends NewAccountTest {

    private static final Secret NEW = Secret.of("seventeen lemons drift by");

    @Autowired
    private AddressService addresses;

    @Autowired
    private AddressConfirmation confirmation;

    @Autowired
    private PasswordService passwords;

    @Autowired
    private ForgottenPassword forgotten;

    @Autowired
    private AccountDirectory accountAddresses;

    @Autowired
    private PostedLetters letters;

    private String other = "";

    @BeforeEach
    void signIn() {
        other = "other-" + UUID.randomUUID() + "@example.org";
        accounts.signIn(account);
    }

    /** Whoever sat before an unlocked page may have begun to move the account away. */
    @Test
    void passwordChangeVoidsAnUnconfirmedAddress() {
        addresses.changeEmail(other);
        Secret token = letters.tokenTo(other);

        passwords.change(NEW);

        assertThatThrownBy(() -> confirmation.confirm(token)).is(refused(LinkRefusedException.DEAD));
        assertThat(accountAddresses.find(email)).hasValue(account);
    }

    /** Whoever reads the old mailbox must not get in by it any more. */
    @Test
    void addressChangeVoidsResetLinksOfTheOldMailbox() {
        forgotten.request(email, Locale.ENGLISH);
        Secret token = letters.tokenTo(email);
        addresses.changeEmail(other);

        confirmation.confirm(letters.tokenTo(other));

        assertThatThrownBy(() -> forgotten.reset(token, NEW)).is(refused(LinkRefusedException.DEAD));
    }
}
