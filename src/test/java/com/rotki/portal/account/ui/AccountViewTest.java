package com.rotki.portal.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.ViewTest;
import com.rotki.portal.account.AccountDirectory;
import com.rotki.portal.account.AddressConfirmation;
import com.rotki.portal.account.AddressService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewTest extends ViewTest {

    @Autowired
    private PostedLetters letters;

    @Autowired
    private AddressConfirmation confirmation;

    @Autowired
    private AccountDirectory addresses;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private AddressService addressService;

    @Test
    void newAddressIsShownAsWaitingUntilConfirmed() {
        AccountId account = signInSubscriber();
        String other = UUID.randomUUID() + "@example.org";
        open("account");

        click("Change address…");
        _setValue(_get(_get(Dialog.class), EmailField.class), other);
        click("Send link");
        _assertNoDialogs();
        assertThat(page()).contains("Waiting for confirmation: " + other, "Keep current address");

        openLink("confirm", letters.tokenTo(other).reveal());
        click("Confirm address");
        assertThat(page()).contains("Sign in with " + other);
        assertThat(addresses.find(other)).hasValue(account);
    }

    /** A browser may be signed in to one account while its mail program opens a link of another. */
    @Test
    void confirmationPageNamesTheAccountBeforeConfirming() {
        AccountId account = signInSubscriber();
        String second = UUID.randomUUID() + "@example.org";
        addressService.addSecond(second);
        openLink("confirm", letters.tokenTo(second).reveal());
        assertThat(page()).contains("Account: " + masked(account)).doesNotContain("another account");

        AccountId other = signInSubscriber();
        openLink("confirm", letters.tokenTo(second).reveal());

        assertThat(page())
                .contains("You are signed in as " + TestAccounts.email(other))
                .contains("This link changes another account: " + masked(account))
                .doesNotContain(TestAccounts.email(account));
        click("Confirm address");
        assertThat(page()).contains("Alerts go to " + second);
    }

    /** Bounds what a mistyped address tells: whoever reads its mail is not told whose account it is. */
    private static String masked(AccountId account) {
        String email = TestAccounts.email(account);
        return email.charAt(0) + "•••" + email.substring(email.indexOf('@'));
    }

    @Test
    void openPageShowsConfirmedAddressAtOnce() {
        signInSubscriber();
        String second = UUID.randomUUID() + "@example.org";
        open("account");
        click("Add second address…");
        _setValue(_get(_get(Dialog.class), EmailField.class), second);
        click("Send link");

        confirmation.confirm(letters.tokenTo(second));
        MockVaadin.clientRoundtrip(true);

        assertThat(page()).contains("Replace second address").doesNotContain("Waiting for confirmation");
    }

    @Test
    void refusedAddressIsExplainedAtItsField() {
        AccountId account = signInSubscriber();
        open("account");
        click("Change address…");
        _setValue(_get(_get(Dialog.class), EmailField.class), TestAccounts.email(account));

        click("Send link");

        assertThat(_get(_get(Dialog.class), EmailField.class).getErrorMessage()).contains("already has this address");
    }

    @Test
    void withoutRecentSignInThePasswordIsAskedFirst() {
        signInSubscriber();
        open("account");
        clock.advance(Duration.ofMinutes(20));

        click("Export data…");
        assertThat(_find(Anchor.class, anchor -> anchor.withText("Save rotki-account.json")))
                .isEmpty();
        _setValue(_get(PasswordField.class), TestAccounts.PASSWORD);
        click("Confirm");

        assertThat(_find(Anchor.class, anchor -> anchor.withText("Save rotki-account.json")))
                .hasSize(1);
    }

    /** The dialog was left open until the proof of identity was too old. */
    @Test
    void exportWithoutRecentSignInIsRefusedAndAsksForProof() {
        signInSubscriber();
        open("account");
        click("Export data…");
        Anchor link = _get(Anchor.class, anchor -> anchor.withText("Save rotki-account.json"));
        clock.advance(Duration.ofMinutes(20));

        FakeResponse refused = download(link);

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getBuffer().size()).isZero();
        _setValue(_get(PasswordField.class), TestAccounts.PASSWORD);
        click("Confirm");
        FakeResponse file = download(_get(Anchor.class, anchor -> anchor.withText("Save rotki-account.json")));
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getBufferAsString()).contains("\"exportedAt\"");
    }

    @Test
    void deletionSaysBeforehandWhatIsErasedAndWhatIsKept() {
        signInSubscriber();

        open("account");

        assertThat(page()).contains("Deleted at once and for good", "What we keep, and why", "The activity log");
    }

    @Test
    void renewingSubscriptionBlocksDeletionAndSaysWhatToDo() {
        signInSubscriber();

        open("account");

        assertThat(page()).contains("Cancel the renewal where you bought it");
        assertThat(_get(Button.class, button -> button.withText("Delete account…"))
                        .isEnabled())
                .isFalse();
    }

    @Test
    void theAccountIsDeletedWhenItsAddressIsTyped() {
        AccountId account = accounts.subscriber("basic", "CANCELLED", Duration.ofDays(2));
        accounts.signIn(account);
        open("account");
        click("Delete account…");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, EmailField.class), "yes");
        _click(_get(dialog, Button.class, button -> button.withText("Delete account")));
        assertThat(_get(dialog, EmailField.class).getErrorMessage()).contains("isn’t this account’s address");
        assertThat(directory.find(account)).isPresent();

        _setValue(_get(dialog, EmailField.class), TestAccounts.email(account));
        _click(_get(dialog, Button.class, button -> button.withText("Delete account")));

        assertThat(directory.find(account)).isEmpty();
        accounts.signOut();
        MockVaadin.clientRoundtrip(true);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPPORT", "ADMIN"})
    void staffSeeThePageButCannotDeleteThemselves(Role role) {
        signInStaff(role);

        open("account");

        assertThat(page()).contains("Addresses", "must stay traceable");
        assertThat(_get(Button.class, button -> button.withText("Delete account…"))
                        .isEnabled())
                .isFalse();
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }
}
