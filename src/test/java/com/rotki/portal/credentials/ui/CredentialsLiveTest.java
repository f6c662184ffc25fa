package com.rotki.portal.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.platform.ui.CopyField;
import com.rotki.portal.platform.ui.SecretField;
import com.rotki.portal.platform.ui.TimeText;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What happens elsewhere while the page is open. */
class CredentialsLiveTest extends CredentialPagesTest {

    @Test
    void credentialsCreatedInAnotherTabAppearWithoutReload() {
        open("credentials");

        accounts.asOwner(owner, credentials::create);
        roundTrip();

        assertThat(_get(CopyField.class).value()).isEqualTo(current().apiKey());
        assertThat(notices()).singleElement().asString().contains("were created in another window");
    }

    @Test
    void credentialsRegeneratedInAnotherTabAppearWithoutReload() {
        CredentialsOverview old = credentials.create();
        open("credentials");
        press("Show API Secret");

        CredentialsOverview renewed = regenerateElsewhere();
        roundTrip();

        assertThat(_get(CopyField.class).value()).isEqualTo(renewed.apiKey());
        assertThat(_get(SecretField.class).isShown()).isFalse();
        assertThat(SentToBrowser.state()).contains(renewed.apiKey());
        assertThat(_get(CopyField.class).value()).isNotEqualTo(old.apiKey());
        assertThat(notices()).singleElement().asString().contains("were regenerated in another window");
    }

    @Test
    void firstUseAppearsWithoutReloadAndIsAnnounced() {
        CredentialsOverview pair = credentials.create();
        open("credentials");
        clock.advance(Duration.ofMinutes(3));

        accounts.asApp(owner, () -> {
            usage.used(pair.id(), owner, clock.instant(), true);
            return pair;
        });
        roundTrip();

        assertThat(_find(_get(CredentialsDetails.class), TimeText.class))
                .extracting(TimeText::instant)
                .containsExactly(pair.createdAt(), clock.instant());
        assertThat(page()).contains("The app has just used your API credentials for the first time.");
    }

    @Test
    void ownChangeIsNotAnnouncedTwice() {
        open("credentials");
        press("Create API credentials");
        roundTrip();

        assertThat(notices()).containsExactly("Your API credentials are ready. Next, enter them in the rotki app.");
    }

    @Test
    void shownSecretStaysWhenSomethingElseChanges() {
        credentials.create();
        open("credentials");
        press("Show API Secret");

        appCalls("Desk");
        roundTrip();

        assertThat(_get(SecretField.class).isShown()).isTrue();
        assertThat(text(_get(CredentialsDetails.class))).contains("Used by1 device");
    }
}
