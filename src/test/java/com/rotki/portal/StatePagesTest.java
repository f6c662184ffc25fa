package com.rotki.portal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.SubscriberStates.State;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.support.TestVisits;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of a subscriber in every state that an account can be in: nothing untrue is said in any of them. */
class StatePagesTest extends ViewTest {

    private static final List<String> PAGES = List.of(
            "subscription",
            "credentials",
            "devices",
            "backups",
            "security",
            "lost-device",
            "activity",
            "notices",
            "sessions",
            "sign-in-methods",
            "account",
            "support-access");

    private static final Set<State> APPS_CONNECT =
            EnumSet.of(State.NEVER_CONNECTED, State.ACTIVE, State.FULL, State.CANCELLED, State.PAST_DUE);

    private static final Set<State> WITHOUT_PAIR =
            EnumSet.of(State.NO_PLAN, State.PENDING, State.NO_CREDENTIALS, State.EXPIRED_UNUSED, State.ENDED_BY_STAFF);

    /** What is never true, or means nothing, whatever the state. */
    private static final List<String> NEVER = List.of("0 of 0", "0 KiB", "0 von 0", "null", "{0}", "{1}");

    /** What only somebody whose apps are let in can do, or has to believe. */
    private static final List<String> ONLY_WHILE_APPS_CONNECT = List.of(
            "“Push”",
            "turn sync on",
            "Turn sync on",
            "Waiting for your app",
            "Up to date",
            "within an hour, until you enter",
            "so there is room",
            "Need a slot for another device?",
            "A running app calls about once an hour",
            "enter them again and press Setup");

    /** What is only true of somebody who has API credentials. */
    private static final List<String> ONLY_WITH_A_PAIR = List.of(
            "You have new API credentials",
            "Freeze",
            "Unfreeze",
            "Show API Secret",
            "Regenerate credentials",
            "the current API Secret",
            "you can copy it here any time",
            "copy your API Secret",
            "It locks the device out");

    @Autowired
    private SubscriberStates states;

    @Autowired
    private TestVisits visits;

    @AfterEach
    void leaveRequest() {
        visits.closePage();
    }

    @ParameterizedTest
    @EnumSource
    void noPageClaimsWhatIsNotTrueInThisState(State state) {
        signIn(state);

        Map<String, String> pages = pages(Locale.ENGLISH);

        pages.forEach((page, text) -> {
            assertThat(text).as(page).isNotBlank().doesNotContain(NEVER);
            if (!APPS_CONNECT.contains(state)) {
                assertThat(text).as(page).doesNotContain(ONLY_WHILE_APPS_CONNECT);
            }
            if (WITHOUT_PAIR.contains(state)) {
                assertThat(text).as(page).doesNotContain(ONLY_WITH_A_PAIR);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsThereInGermanToo(State state) {
        signIn(state);

        pages(Locale.GERMAN)
                .forEach((page, text) -> assertThat(text)
                        .as(page)
                        .isNotBlank()
                        .doesNotContain(NEVER)
                        .doesNotContain("Abgleich", "Paar"));
    }

    static Stream<Arguments> obstacles() {
        return Stream.of(
                Arguments.of(State.NO_PLAN, "Apps can connect once you have a plan", "See plans", "plans"),
                Arguments.of(State.PENDING, "Your order isn’t paid yet", "View your order", "subscription"),
                Arguments.of(State.EXPIRED, "Your plan has expired", "Choose a plan", "plans"),
                Arguments.of(State.EXPIRED_UNUSED, "Your plan has expired", "Choose a plan", "plans"),
                Arguments.of(State.SUSPENDED, "rotki support suspended your plan", "Read why", "subscription"),
                Arguments.of(
                        State.NO_CREDENTIALS,
                        "You have no API credentials yet",
                        "Create API credentials",
                        "credentials"),
                Arguments.of(State.FROZEN, "Your API credentials are frozen", "Unfreeze on the page", "credentials"),
                Arguments.of(
                        State.EXPIRED_FROZEN, "Your API credentials are frozen", "Unfreeze on the page", "credentials"),
                Arguments.of(
                        State.ENDED_BY_STAFF,
                        "rotki support revoked your API credentials",
                        "See what to do",
                        "credentials"));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void devicesAndBackupsSayWhatIsInTheWayAndLeadThere(State state, String reason, String link, String page) {
        signIn(state);

        open("devices");
        assertThat(shown()).contains(reason);
        assertThat(_find(Anchor.class)).anySatisfy(way -> {
            assertThat(way.getText()).startsWith(link);
            assertThat(way.getHref()).isEqualTo(page);
        });
        open("backups");
        assertThat(shown()).contains(state == State.NO_PLAN ? "come with a paid plan" : reason);
        assertThat(_find(Anchor.class))
                .anySatisfy(way -> assertThat(way.getText()).startsWith(link));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_PLAN", "EXPIRED_UNUSED"})
    void withoutAPlanEveryPageThatNeedsOneLeadsToThePlans(State state) {
        signIn(state);

        for (String page : List.of("subscription", "credentials", "devices", "backups", "security")) {
            open(page);
            assertThat(shown()).as(page).doesNotContain("stay registered", "Limit reached", "slots taken");
            assertThat(_find(Anchor.class))
                    .as(page)
                    .anySatisfy(link -> assertThat(link.getHref()).matches("/?plans"));
        }
    }

    @Test
    void whileSuspendedNobodyIsToldThatPayingHelps() {
        signIn(State.SUSPENDED);

        for (String page : List.of("subscription", "credentials", "devices", "backups")) {
            open(page);
            assertThat(shown().toLowerCase(Locale.ROOT)).as(page).doesNotContain("renew");
        }
        open("subscription");
        assertThat(shown())
                .contains(SubscriberStates.MESSAGE)
                .contains("no app can connect with these until support resumes it");
    }

    @Test
    void theTimelineOfASuspendedPlanHasTheDatesOfTheActiveOne() {
        AccountId active = states.make(State.ACTIVE);
        AccountId suspended = states.make(State.SUSPENDED);
        var renewal = clock.instant().plus(Duration.ofDays(30));

        accounts.signIn(active);
        open("subscription");
        assertThat(nextMoment()).isEqualTo(renewal);
        accounts.signIn(suspended);
        open("subscription");
        assertThat(nextMoment()).isEqualTo(renewal);
        assertThat(shown()).contains("The suspension doesn’t extend it");
    }

    @Test
    void whatAnExpiredPlanIncludesIsNotCalledPartOfAnother() {
        signIn(State.EXPIRED);

        open("subscription");

        assertThat(shown()).contains("Graphs and statistics Included").doesNotContain("From Basic");
    }

    @Test
    void stepsForALostDeviceAreOnlyThereForSomebodyWhoCanTakeThem() {
        signIn(State.NO_PLAN);
        open("lost-device");
        assertThat(shown()).contains("End the other sessions").doesNotContain("Step 1", "Later", "Five steps");

        signIn(State.ACTIVE);
        open("lost-device");
        assertThat(shown()).contains("Five steps", "Freeze now").doesNotContain("You have no API credentials");
    }

    @Test
    void whoLooksForTheOwnerReadsTheSameAndCanChangeNothing() {
        AccountId owner = states.make(State.EXPIRED_FROZEN);
        visits.signInAgent();
        visits.enterWithPage(owner);

        open("devices");
        assertThat(shown()).contains("Your plan has expired", "Your API credentials are frozen");
        assertThat(_find(Button.class, button -> button.withText("Remove…")))
                .isNotEmpty()
                .noneMatch(Button::isEnabled);
        open("credentials");
        assertThat(_get(Button.class, button -> button.withText("Unfreeze")).isEnabled())
                .isFalse();
    }

    private void signIn(State state) {
        accounts.signIn(states.make(state));
    }

    private Map<String, String> pages(Locale language) {
        UI.getCurrent().setLocale(language);
        Map<String, String> pages = new LinkedHashMap<>();
        for (String page : PAGES) {
            open(page);
            pages.put(page, shown());
        }
        return pages;
    }

    private static java.time.Instant nextMoment() {
        ListItem next = _get(ListItem.class, item -> item.withClasses("timeline-next"));
        return _get(next, TimeText.class).instant();
    }

    /** Returns what can be read on the page: not what is there, but hidden. */
    private static String shown() {
        return UI.getCurrent()
                .getChildren()
                .map(child -> visible(child.getElement()))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private static String visible(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible()
                ? element.getChildren().map(StatePagesTest::visible).collect(Collectors.joining(" "))
                : "";
    }
}
