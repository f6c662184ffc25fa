package com.rotki.portal.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.CopyField;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApiCredentialsViewTest extends CredentialPagesTest {

    @Autowired
    private CredentialsActions actions;

    @Test
    void emptyStateExplainsCredentialsAndCreatesThem() {
        open("credentials");
        assertThat(text(_get(EmptyState.class))).contains("You have no API credentials yet");
        assertThat(page()).contains("They unlock the premium features").contains("back up your data");
        assertThat(_find(CredentialChecker.class)).isEmpty();

        press("Create API credentials");

        assertThat(focused()).containsExactly(_get(CredentialsDetails.class));
        assertThat(_get(CopyField.class).value()).isEqualTo(current().apiKey());
        assertThat(_find(EmptyState.class)).noneMatch(empty -> text(empty).contains("no API credentials"));
        assertThat(notices()).containsExactly("Your API credentials are ready. Next, enter them in the rotki app.");
    }

    @Test
    void withoutSubscriptionThePageSaysWhyThereAreNoCredentials() {
        signIn(accounts.account(Role.SUBSCRIBER));

        open("credentials");

        assertThat(text(_get(EmptyState.class)))
                .contains("You can’t create API credentials right now")
                .contains("come with a paid plan");
        assertNothingCanBeCreated("plans");
    }

    @Test
    void endedSubscriptionIsToldWithItsDateAndRemedy() {
        signIn(accounts.subscriber("basic", "CANCELLED", Duration.ofDays(-3)));

        open("credentials");

        assertThat(text(_get(EmptyState.class)))
                .contains("Your plan expired on 1 May 2026")
                .contains("Once you renew it");
        assertNothingCanBeCreated("plans");
    }

    @Test
    void unpaidSubscriptionIsToldToWaitForThePayment() {
        signIn(accounts.subscriber("basic", "PENDING", Duration.ofDays(30)));

        open("credentials");

        assertThat(text(_get(EmptyState.class))).contains("isn’t paid yet");
        assertNothingCanBeCreated("subscription");
    }

    @Test
    void subscriptionThatEndedMeanwhileIsRefusedAtTheClick() {
        open("credentials");
        clock.advance(Duration.ofDays(40));
        accounts.signIn(owner);

        press("Create API credentials");

        assertThat(credentials.overview()).isEmpty();
        assertThat(notices()).singleElement().asString().contains("This needs an active subscription");
        assertThat(text(_get(EmptyState.class))).contains("You can’t create API credentials right now");
        assertNothingCanBeCreated("plans");
    }

    @Test
    void slowerOfTwoTabsIsToldThatCredentialsExist() {
        CredentialsOverview faster = credentials.create();
        List<CredentialsOverview> shown = new ArrayList<>();

        actions.create(() -> shown.add(current()));

        assertThat(notices()).singleElement().asString().contains("already created in another window");
        assertThat(shown).containsExactly(faster);
    }

    @Test
    void credentialsStayVisibleAfterTheSubscriptionEnded() {
        credentials.create();
        clock.advance(Duration.ofDays(40));

        open("credentials");

        assertThat(_get(CopyField.class).value()).isEqualTo(current().apiKey());
        assertThat(page()).contains("no app can connect with these until you renew it");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("plans");
    }

    @Test
    void factsOfTheCredentialsAreShown() {
        CredentialsOverview pair = credentials.create();
        appCalls("Desk");
        appCalls("Laptop");

        open("credentials");

        CredentialsDetails details = _get(CredentialsDetails.class);
        assertThat(text(details))
                .contains("CreatedLast usedNot used yetUsed by2 devices")
                .contains("View both any time");
        assertThat(_find(details, TimeText.class)).extracting(TimeText::instant).containsExactly(pair.createdAt());
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.startsWith("Your subscription is not active"));
    }

    @Test
    void pageHasOneMainHeadingAndALead() {
        credentials.create();
        open("credentials");

        assertThat(_find(H1.class)).extracting(H1::getText).containsExactly("API credentials");
    }

    @Test
    void fourConnectStepsHaveBothCopyButtons() {
        CredentialsOverview pair = credentials.create();
        open("credentials");

        ConnectSteps steps = _get(ConnectSteps.class);
        assertThat(_find(steps, ListItem.class)).hasSize(4);
        assertThat(text(steps))
                .contains("API Keys → rotki Premium")
                .contains("Press Setup")
                .contains("A banner in the app confirms that rotki Premium is active");
        assertThat(_find(steps, com.rotki.portal.platform.ui.CopyButton.class))
                .extracting(com.rotki.portal.platform.ui.CopyButton::label)
                .containsExactly("Copy API Key", "Copy API Secret");
        assertThat(SentToBrowser.state()).contains(pair.apiKey());
    }

    @Test
    void checkerKnowsKeysOnlyAndHasATextForEachVerdict() {
        var checker = new CredentialChecker("rotkiKeyAAAAAAAB", Map.of("rotkiKeyAAAAAAAA", "1 May 2026"));

        assertThat(checker.getElement().getProperty("currentKey")).isEqualTo("rotkiKeyAAAAAAAB");
        assertThat(checker.getElement().getPropertyRaw("texts").toString()).contains("cut-off", "other-key", "blanks");
    }

    @Test
    void checkerKnowsTheCurrentKeyAndWhenEarlierOnesEnded() {
        CredentialsOverview old = credentials.create();
        clock.advance(Duration.ofMinutes(1));
        regenerateElsewhere();

        open("credentials");

        CredentialChecker checker = _get(CredentialChecker.class);
        assertThat(checker.getElement().getProperty("currentKey"))
                .isEqualTo(current().apiKey());
        assertThat(checker.getElement().getPropertyRaw("earlierKeys").toString())
                .contains(old.apiKey())
                .contains("4 May 2026");
    }

    @Test
    void aReminderLeadsToTheSecurityPage() {
        credentials.create();
        open("credentials");

        assertThat(page()).contains("Never share or post your API Secret");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("security");
    }

    private static void assertNothingCanBeCreated(String way) {
        assertThat(_find(Button.class))
                .extracting(Button::getText)
                .doesNotContain("Create API credentials", "Regenerate…");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(way);
    }
}
