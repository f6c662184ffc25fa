package com.rotki.portal.guidance.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.guidance.TroubleshootingTopic;
import com.rotki.portal.guidance.ui.TroubleshootingSection.TopicDetails;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The questions and answers for who has a problem. */
class TroubleshootingOnPageTest extends GuidancePagesTest {

    @ParameterizedTest
    @EnumSource
    void eachProblemHasItsAnchorAndItsPlaceInTheJumpList(TroubleshootingTopic trouble) {
        openAs(accounts.subscriber("basic"));

        TopicDetails details = details(trouble);
        assertThat(details.getId()).contains(trouble.anchor());
        assertThat(_find(_get(JumpList.class), Anchor.class))
                .filteredOn(link -> link.getHref().equals("/security#" + trouble.anchor()))
                .singleElement()
                .extracting(Anchor::getText)
                .isEqualTo(details.getSummaryText());
    }

    @Test
    void addressOfATopicOpensIt() {
        accounts.signIn(accounts.subscriber("basic"));

        openLink("security", "premium-not-working");

        assertThat(details(TroubleshootingTopic.PREMIUM_NOT_WORKING).isOpened()).isTrue();
        assertThat(details(TroubleshootingTopic.INVALID_CREDENTIALS).isOpened()).isFalse();
    }

    @Test
    void clickOpensTheTopic() {
        openAs(accounts.subscriber("basic"));
        Anchor link = _get(
                Anchor.class,
                anchor -> anchor.withPredicate(
                        each -> each.getHref().endsWith("#" + TroubleshootingTopic.DEVICES_NOT_SYNCING.anchor())));

        _fireDomEvent(link, "click");

        assertThat(details(TroubleshootingTopic.DEVICES_NOT_SYNCING).isOpened()).isTrue();
    }

    @Test
    void addressThatNamesNoPartOpensNothing() {
        accounts.signIn(accounts.subscriber("basic"));

        openLink("security", "%3Cscript%3E");

        assertThat(_find(TopicDetails.class)).noneMatch(TopicDetails::isOpened);
    }

    @Test
    void stepsAnswerWithTheAccountsOwnFacts() {
        owner = accounts.subscriber("basic");
        register(owner, "Laptop");
        refuse(owner, "signature-mismatch", false, null);
        clock.advance(Duration.ofMinutes(5));
        accounts.signIn(owner);
        credentials.create();
        openAs(owner);
        details(TroubleshootingTopic.INVALID_CREDENTIALS).setOpened(true);
        details(TroubleshootingTopic.PREMIUM_NOT_WORKING).setOpened(true);

        assertThat(step(details(TroubleshootingTopic.INVALID_CREDENTIALS), "Did you copy both exactly"))
                .contains("Needs attention", "used your API Key with the wrong secret");
        assertThat(step(details(TroubleshootingTopic.INVALID_CREDENTIALS), "Is the subscription active?"))
                .contains("OK", "Your Basic plan is active until");
        assertThat(step(details(TroubleshootingTopic.PREMIUM_NOT_WORKING), "Is a device slot free?"))
                .contains("You use 1 of 2 devices");
        assertThat(step(details(TroubleshootingTopic.PREMIUM_NOT_WORKING), "Did we refuse a request"))
                .contains("The app’s API Secret doesn’t belong to its API Key");
        assertThat(_find(details(TroubleshootingTopic.INVALID_CREDENTIALS), TimeText.class))
                .extracting(TimeText::instant)
                .contains(clock.instant(), clock.instant().minus(Duration.ofMinutes(5)));
    }

    @Test
    void whatThePortalCannotSeeItSaysSo() {
        owner = accounts.subscriber("basic");
        accounts.asOwner(owner, credentials::create);
        openAs(owner);
        details(TroubleshootingTopic.DEVICES_NOT_SYNCING).setOpened(true);
        details(TroubleshootingTopic.PREMIUM_NOT_WORKING).setOpened(true);

        assertThat(step(details(TroubleshootingTopic.DEVICES_NOT_SYNCING), "Is sync on in the app"))
                .contains("Only you can check this", "Allow data sync with rotki Server", "We can’t see");
        assertThat(step(details(TroubleshootingTopic.DEVICES_NOT_SYNCING), "Have you started a sync by hand"))
                .contains("cloud symbol");
        assertThat(step(details(TroubleshootingTopic.PREMIUM_NOT_WORKING), "What does the app’s log say"))
                .contains("on your computer only");
    }

    @Test
    void lastStepOfInvalidCredentialsIsToRegenerate() {
        owner = accounts.subscriber("basic");
        accounts.asOwner(owner, credentials::create);
        openAs(owner);
        details(TroubleshootingTopic.INVALID_CREDENTIALS).setOpened(true);

        press(details(TroubleshootingTopic.INVALID_CREDENTIALS), REGENERATE);

        assertThat(regenerations.reasons()).containsExactly(RegenerateReason.ROUTINE);
    }

    @Test
    void pageOffersToWriteToSupport() {
        openAs(accounts.subscriber("basic"));
        details(TroubleshootingTopic.CREDENTIALS_NOT_VISIBLE).setOpened(true);

        assertThat(_find(details(TroubleshootingTopic.CREDENTIALS_NOT_VISIBLE), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("mailto:info@rotki.com", "/credentials");
    }

    @Test
    void openTopicStaysOpenOnLiveUpdates() {
        owner = accounts.subscriber("basic");
        openAs(owner);
        details(TroubleshootingTopic.PREMIUM_NOT_WORKING).setOpened(true);

        register(owner, "Laptop");
        roundTrip();

        assertThat(details(TroubleshootingTopic.PREMIUM_NOT_WORKING).isOpened()).isTrue();
        assertThat(step(details(TroubleshootingTopic.PREMIUM_NOT_WORKING), "Is a device slot free?"))
                .contains("You use 1 of 2 devices");
    }

    @Test
    void whoNeverHadASubscriptionGetsAdviceToo() {
        openAs(accounts.account(Role.SUBSCRIBER));
        details(TroubleshootingTopic.PREMIUM_NOT_WORKING).setOpened(true);

        assertThat(step(details(TroubleshootingTopic.PREMIUM_NOT_WORKING), "Is the subscription active?"))
                .contains("This account has no plan");
        assertThat(_find(details(TroubleshootingTopic.PREMIUM_NOT_WORKING), StatusBadge.class))
                .isNotEmpty();
    }

    private static TopicDetails details(TroubleshootingTopic trouble) {
        return _find(TopicDetails.class).stream()
                .filter(each -> each.topic() == trouble)
                .findFirst()
                .orElseThrow();
    }
}
