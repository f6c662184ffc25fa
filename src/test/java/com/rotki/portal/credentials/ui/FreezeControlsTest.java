package com.rotki.portal.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.support.TestVisits;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pair is frozen with one press and works again after a fresh proof of identity (requirement B-07). */
class FreezeControlsTest extends CredentialPagesTest {

    private static final String FROZEN = "Your API credentials have been frozen since";

    @Autowired
    private CredentialFreeze freeze;

    @Autowired
    private TestVisits visits;

    @BeforeEach
    void createPair() {
        credentials.create();
    }

    @AfterEach
    void leaveRequest() {
        visits.closePage();
    }

    @Test
    void onePressFreezesEvenLongAfterSignIn() {
        waitTooLong();
        open("credentials");
        assertThat(isOffered("Unfreeze")).isFalse();
        assertThat(page()).doesNotContain(FROZEN);

        press("Freeze");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(freeze.frozenSince()).contains(clock.instant());
        assertThat(isOffered("Freeze")).isFalse();
        assertThat(page()).contains(FROZEN, "Nothing was deleted");
        assertThat(notices()).singleElement().asString().contains("The very next request with them is refused");
    }

    @Test
    void unfreezingNeedsStepUp() {
        freeze.freeze(FreezeCause.OWNER);
        waitTooLong();
        open("credentials");
        assertThat(page()).contains(FROZEN);

        press("Unfreeze");
        assertThat(freeze.frozenSince()).isPresent();
        answerPassword(TestAccounts.PASSWORD);

        assertThat(freeze.frozenSince()).isEmpty();
        assertThat(isOffered("Unfreeze")).isFalse();
        assertThat(page()).doesNotContain(FROZEN);
        assertThat(notices()).singleElement().asString().contains("no longer frozen");
    }

    @Test
    void freezeFromElsewhereAppearsAtOnce() {
        open("credentials");
        accounts.asOwner(owner, () -> freeze.freeze(FreezeCause.MAIL_LINK));

        roundTrip();

        assertThat(page()).contains(FROZEN);
    }

    @Test
    void visitorSeesDisabledButtons() {
        visits.signInAgent();
        visits.enterWithPage(owner);
        open("credentials");
        assertOnlyForTheOwner("Freeze");

        accounts.asOwner(owner, () -> freeze.freeze(FreezeCause.OWNER));
        open("credentials");

        assertThat(page()).contains(FROZEN);
        assertOnlyForTheOwner("Unfreeze");
    }

    private static boolean isOffered(String label) {
        return !_find(Button.class, search -> search.withText(label)).isEmpty();
    }

    private static void assertOnlyForTheOwner(String label) {
        Button button = _get(Button.class, search -> search.withText(label));
        assertThat(button.isEnabled()).isFalse();
        assertThat(button.getElement().getAttribute("title")).contains("Only the account’s owner");
    }
}
