package com.rotki.portal.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.ui.CopyField;
import com.rotki.portal.platform.ui.RegenerateFlow;
import com.rotki.portal.platform.ui.StatusBadge;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegenerateTest extends CredentialsInUseTest {

    @Autowired
    private RegenerateFlow flow;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void newCredentialsAppearInPlaceWithTheDevicesToUpdate() {
        regenerate(RegenerateReason.ROUTINE);

        _assertNoDialogs();
        assertThat(current().id()).isNotEqualTo(pair.id());
        assertThat(_get(CopyField.class).value()).isEqualTo(current().apiKey());
        assertThat(notices()).containsExactly("Your new API credentials are ready. The old ones no longer work.");
        NextSteps next = _get(NextSteps.class);
        assertThat(text(next))
                .contains("Update your devices")
                .contains("Desk at homeNeeds the new credentials")
                .contains("replace the old key and secret, and press Setup");
        assertThat(text(_get(CredentialsDetails.class))).contains("Used byNo device yet");
        roundTrip();
        assertThat(notices()).hasSize(1);
    }

    @Test
    void aDeviceThatWasUpdatedIsTickedOffLive() {
        regenerate(RegenerateReason.ROUTINE);
        CredentialsId renewed = current().id();
        clock.advance(Duration.ofMinutes(2));

        appCalls("Desk at home");
        accounts.asApp(owner, () -> {
            usage.used(renewed, owner, clock.instant(), true);
            return owner;
        });
        roundTrip();

        assertThat(_find(_get(NextSteps.class), StatusBadge.class))
                .extracting(ViewTest::text)
                .containsExactly("Uses the new credentials");
        assertThat(text(_get(NextSteps.class))).contains("There is nothing left to do");
    }

    @Test
    void nextStepsAreForDevicesOnly() {
        signIn(accounts.subscriber("basic"));
        credentials.create();
        open(ELSEWHERE);
        open("credentials");

        regenerate(RegenerateReason.MAY_BE_KNOWN);

        assertThat(_find(NextSteps.class)).isEmpty();
    }

    @Test
    void theReasonIsOnRecord() {
        regenerate(RegenerateReason.MAY_BE_KNOWN);

        assertThat(jdbc.sql("select details from activity_entry where account_id = :id and kind = :kind")
                        .param("id", owner.value())
                        .param("kind", "CredentialsRegenerated")
                        .query(String.class)
                        .single())
                .contains("MAY_BE_KNOWN");
    }

    @Test
    void slowerOfTwoTabsShowsTheNewCredentials() {
        press("Regenerate…");
        _setValue(reasons(), RegenerateReason.ROUTINE);
        CredentialsOverview faster = regenerateElsewhere();

        press(CONFIRM);

        assertThat(text(dialog())).contains("Nothing was changed").contains("regenerated elsewhere");
        assertThat(current()).isEqualTo(faster);
        press(KEEP);
        assertThat(_get(CopyField.class).value()).isEqualTo(faster.apiKey());
    }

    @ParameterizedTest
    @EnumSource
    void otherPagesPreselectTheReason(RegenerateReason reason) {
        flow.start(reason, () -> {});

        assertThat(reasons().getValue()).isEqualTo(reason);
    }

    @Test
    void regeneratingFromAnotherPageOpensTheNewCredentials() {
        open("subscription");
        List<String> done = new ArrayList<>();

        flow.start(RegenerateReason.MAY_BE_KNOWN, () -> done.add("done"));
        press(CONFIRM);

        assertThat(done).containsExactly("done");
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(ApiCredentialsView.class);
        assertThat(_get(CopyField.class).value()).isEqualTo(current().apiKey());
    }

    @Test
    void keepingFromAnotherPageStaysOnIt() {
        open("subscription");
        List<String> done = new ArrayList<>();

        flow.start(RegenerateReason.MAY_BE_KNOWN, () -> done.add("done"));
        press(KEEP);

        assertThat(done).isEmpty();
        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(ApiCredentialsView.class);
        assertThat(current()).isEqualTo(pair);
    }

    @Test
    void withoutCredentialsAnotherPageSaysNothingToRegenerate() {
        signIn(accounts.subscriber("basic"));

        flow.start(RegenerateReason.MAY_BE_KNOWN, () -> {});

        _assertNoDialogs();
        assertThat(notices()).singleElement().asString().contains("nothing to regenerate");
    }

    private void regenerate(RegenerateReason reason) {
        press("Regenerate…");
        _setValue(reasons(), reason);
        press(CONFIRM);
    }
}
