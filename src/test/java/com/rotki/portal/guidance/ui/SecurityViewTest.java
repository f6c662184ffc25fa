package com.rotki.portal.guidance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.RegenerateCause;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;

class SecurityViewTest extends GuidancePagesTest {

    @Test
    void guideSaysWhatNeverToDoAndWhereTheSecretIsSafe() {
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

        assertThat(regenerations.causes()).containsExactly(RegenerateCause.MAY_BE_KNOWN);
        assertThat(text(_get(CompromisedSection.class))).contains("1 device is registered");
    }

    @Test
    void withoutCredentialsThereIsNothingToRegenerateAndThePageSaysSo() {
        openAs(accounts.subscriber("basic"));

        assertThat(_find(_get(CompromisedSection.class), Button.class)).isEmpty();
        assertThat(text(_get(CompromisedSection.class))).contains("there is nothing to regenerate");
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
    void staffHaveNoSecurityPage() {
        signInStaff(Role.ADMIN);

        open("security");

        assertThat(_find(SecurityView.class)).isEmpty();
    }
}
