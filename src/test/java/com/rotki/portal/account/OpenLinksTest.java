package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.ImmediateTasks;
import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Links in mails do not outlive what makes them dangerous: a new password, a new address to sign in with. */
@DatabaseTest
@Import({ImmediateTasks.class, PostedLetters.Configuration.class})
class OpenLinksTest {

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
    private AccountAddresses accountAddresses;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private TestClock clock;

    private AccountId account = AccountId.newId();
    private String email = "";
    private String other = "";

    @BeforeEach
    void signIn() {
        clock.reset();
        account = accounts.account(Role.SUBSCRIBER);
        email = TestAccounts.email(account);
        other = "other-" + UUID.randomUUID() + "@example.org";
        accounts.signIn(account);
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    /** Whoever sat before an unlocked page may have begun to move the account away. */
    @Test
    void anAddressThatWasAskedForBeforeThePasswordChangedIsNotConfirmed() {
        addresses.changeEmail(other);
        Secret token = letters.tokenTo(other);

        passwords.change(NEW);

        assertThatThrownBy(() -> confirmation.confirm(token)).isInstanceOf(DeadLinkException.class);
        assertThat(accountAddresses.find(email)).hasValue(account);
    }

    /** Whoever reads the old mailbox must not get in by it any more. */
    @Test
    void aNewPasswordThatTheOldMailboxAskedForIsNotSetAfterTheMove() {
        forgotten.request(email, Locale.ENGLISH);
        Secret token = letters.tokenTo(email);
        addresses.changeEmail(other);

        confirmation.confirm(letters.tokenTo(other));

        assertThatThrownBy(() -> forgotten.reset(token, NEW)).isInstanceOf(DeadLinkException.class);
    }
}
