package com.rotki.portal.guidance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SecurityViewTest extends GuidancePagesTest {

    @Autowired
    private CredentialFreeze freeze;

    @Test
    void guideSaysWhereTheSecretIsSafe() {
        openAs(accounts.subscriber("basic"));

        assertThat(_find(H1.class)).extracting(H1::getText).containsExactly("Security");
        assertThat(text(_get(ProtectSection.class)))
                .contains(
                        "forum",
                        "version control",
                        "unencrypted",
                        "plain-text file",
                        "Mail it to yourself",
                        "1Password",
                        "Bitwarden",
                        "KeePass",
                        "backup of that password manager");
    }

    @Test
    void compromisedCredentialsAreRegeneratedFromRightThere() {
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
        credentials.create();
        register(owner, "Laptop");
        openAs(owner);

        press(_get(CompromisedSection.class), REGENERATE);

        assertThat(regenerations.reasons()).containsExactly(RegenerateReason.MAY_BE_KNOWN);
        assertThat(text(_get(CompromisedSection.class))).contains("1 device is registered");
    }

    @Test
    void withoutCredentialsThereIsNothingToRegenerateAndThePageSaysSo() {
        openAs(accounts.subscriber("basic"));

        assertThat(_find(_get(CompromisedSection.class), Button.class)).isEmpty();
        assertThat(text(_get(CompromisedSection.class))).contains("You have no API credentials, so nobody can use any");
    }

    @Test
    void deviceLimitIsExplainedWithTheAccountsNumbers() {
        owner = accounts.subscriber("basic");
        register(owner, "Laptop");
        openAs(owner);

        assertThat(text(_get(UsageMeter.class))).contains("Devices in use with Basic", "1 of 2");
    }

    @Test
    void newDeviceIsCountedOnTheOpenPage() {
        owner = accounts.subscriber("basic");
        openAs(owner);

        register(owner, "Laptop");
        roundTrip();

        assertThat(text(_get(UsageMeter.class))).contains("1 of 2");
    }

    @Test
    void frozenCredentialsAreNotOfferedToBeFrozen() {
        owner = accounts.subscriber("basic");
        accounts.asOwner(owner, credentials::create);
        openAs(owner);

        press(_get(PanicSection.class), "Freeze and sign out others");
        assertThat(text(_get(PanicSection.class))).contains("Your API credentials are frozen", "Unfreeze on the page");
        assertThat(_find(_get(PanicSection.class), Button.class)).isEmpty();

        freeze.unfreeze();
        roundTrip();
        assertThat(_find(_get(PanicSection.class), Button.class)).hasSize(1);
    }

    @Test
    void staffHaveNoSecurityPage() {
        signInStaff(Role.ADMIN);

        open("security");

        assertThat(_find(SecurityView.class)).isEmpty();
    }
}
