package com.rotki.portal.subscription.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.PaidPlan;
import com.rotki.portal.subscription.PaidPlans;
import com.rotki.portal.subscription.PlanAskers;
import com.rotki.portal.subscription.PlanGrant;
import com.rotki.portal.subscription.PlanGrantAdministration;
import com.rotki.portal.subscription.SubscriptionTerm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class SubscriptionViewTest extends ViewTest {

    private static final Duration DAYS_3 = Duration.ofDays(3);

    @Autowired
    private PlanGrantAdministration grants;

    @Autowired
    private PaidPlans paid;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void accountWithoutSubscriptionIsToldWhatToDo() {
        accounts.signIn(accounts.account(Role.SUBSCRIBER));

        open("subscription");

        assertThat(text(plan(EmptyState.class))).contains("You have no plan yet");
        assertThat(linkToPlans().getText()).isEqualTo("See the plans");
        assertThat(shown()).contains("What Free includes");
    }

    @Test
    void linkToThePlansStaysInThePortal() {
        accounts.signIn(accounts.subscriber("basic"));

        open("subscription");

        Anchor link = linkToPlans();
        assertThat(link.getHref()).isEqualTo("plans");
        assertThat(link.getTarget()).isEmpty();
    }

    @Test
    void aGrantedPlanSaysThatItEndsAndThatNothingIsCharged() {
        AccountId owner = accounts.account(Role.SUBSCRIBER);
        accounts.asAdmin(() -> grants.give(
                owner,
                new PlanGrant(
                        "basic", PlanGrant.Kind.COMPLIMENTARY, clock.instant().plus(DAYS_3)),
                "Translated the app"));
        accounts.signIn(owner);

        open("subscription");

        assertThat(shown())
                .contains("Basic", "Free of charge, granted by rotki", "It ends without renewal", "Plan granted")
                .doesNotContain("Paid monthly", "renews");
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING,    3, INFO,    Waiting for payment,      We have your order",
        "ACTIVE,     3, OK,      Active,                   Everything in your plan is available",
        "CANCELLED,  3, INFO,    'Cancelled, still working', until the end of the paid period",
        "ACTIVE,    -3, WARNING, Past due,          Your renewal isn’t paid",
        "PAST_DUE,  -3, WARNING, Past due,          Your renewal isn’t paid",
        "CANCELLED, -3, DANGER,  Expired,                  Your plan has expired",
        "EXPIRED,   -3, DANGER,  Expired,                  Your plan has expired",
        "ACTIVE,   -30, DANGER,  Expired,                  Your plan has expired"
    })
    void eachStateHasItsWordsItsToneAndItsHelp(String recorded, int daysLeft, Tone tone, String badge, String help) {
        accounts.signIn(accounts.subscriber("basic", recorded, Duration.ofDays(daysLeft)));

        open("subscription");

        StatusBadge status = plan(StatusBadge.class);
        assertThat(text(status)).isEqualTo(badge);
        assertThat(status.tone()).isEqualTo(tone);
        assertThat(text(planCard())).contains("Basic", "Paid monthly", help);
    }

    @Test
    void activePlanSaysWhenItRenewsAndWhenItWouldStop() {
        accounts.signIn(accounts.subscriber("basic", "ACTIVE", DAYS_3));

        open("subscription");

        Instant renewal = clock.instant().plus(DAYS_3);
        assertThat(timelineTimes()).endsWith(renewal, renewal.plus(SubscriptionTerm.GRACE));
        assertThat(text(nextMoment())).contains("Your plan renews");
        assertThat(text(planCard())).contains("What stops when it ends", "What keeps working");
    }

    @Test
    void cancelledPlanEndsWithItsPeriodAndDoesNotRenew() {
        accounts.signIn(accounts.subscriber("basic", "CANCELLED", DAYS_3));

        open("subscription");

        assertThat(timelineTimes()).endsWith(clock.instant().plus(DAYS_3));
        assertThat(text(nextMoment())).contains("Your plan ends without renewal");
    }

    @Test
    void planThatIsPaidOnceSaysSoAndGoesIntoTheCalendar() {
        AccountId owner = accounts.account(Role.SUBSCRIBER);
        Instant end = clock.instant().plus(DAYS_3);
        put(owner, PaidPlan.Standing.ENDING, end, true);
        accounts.signIn(owner);

        open("subscription");

        assertThat(shown())
                .contains("Paid once, does not renew", "It does not renew", "it was paid once")
                .doesNotContain("cancelled", "Paid monthly");
        FakeResponse file = download(_get(Anchor.class, link -> link.withText("Add the end to your calendar")));
        assertThat(file.getContentType()).startsWith("text/calendar");
        String event = file.getBuffer().toString(StandardCharsets.UTF_8);
        assertThat(event)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains(
                        "DTSTAMP:20260504T100000Z\r\n",
                        "DTSTART:20260507T100000Z\r\n",
                        "SUMMARY:Your rotki plan Basic ends\r\n",
                        "devices\\, and");
        assertThat(event.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(event.replace("\r\n ", "")).contains("choose a plan: http://localhost:8080/subscription\r\n");
    }

    @Test
    void planThatRenewsHasNoEndForTheCalendar() {
        accounts.signIn(accounts.subscriber("basic"));

        open("subscription");

        assertThat(_find(Anchor.class, link -> link.withText("Add the end to your calendar")))
                .isEmpty();
    }

    @Test
    void openPageFollowsThePayment() {
        AccountId owner = accounts.account(Role.SUBSCRIBER);
        accounts.signIn(owner);
        open("subscription");
        assertThat(shown()).contains("You have no plan yet");

        put(owner, PaidPlan.Standing.RENEWING, clock.instant().plus(DAYS_3), false);
        MockVaadin.clientRoundtrip(true);
        assertThat(shown()).contains("Paid monthly", "Everything in your plan is available");

        put(owner, PaidPlan.Standing.OVER, clock.instant(), false);
        MockVaadin.clientRoundtrip(true);
        assertThat(shown()).contains("Your plan has expired");
    }

    @Test
    void renewalWhosePaymentIsUnderWayIsNoMissingPayment() {
        AccountId owner = accounts.account(Role.SUBSCRIBER);
        Instant end = clock.instant().minus(DAYS_3);
        var plan = new PaidPlan(
                "basic",
                BillingCycle.MONTHLY,
                PaidPlan.Standing.RENEWING,
                end.minus(Duration.ofDays(30)),
                end,
                false,
                true);
        transaction.executeWithoutResult(status -> paid.put(owner, plan, true, PlanAskers.NOBODY));
        accounts.signIn(owner);

        open("subscription");

        StatusBadge status = plan(StatusBadge.class);
        assertThat(text(status)).isEqualTo("Active, payment under way");
        assertThat(status.tone()).isEqualTo(Tone.OK);
        assertThat(shown()).contains("there is nothing for you to do").doesNotContain("renewal isn’t paid");
    }

    private void put(AccountId owner, PaidPlan.Standing standing, Instant until, boolean once) {
        var plan = new PaidPlan("basic", BillingCycle.MONTHLY, standing, until.minus(Duration.ofDays(30)), until, once);
        transaction.executeWithoutResult(status -> paid.put(owner, plan, false, PlanAskers.NOBODY));
    }

    @Test
    void missingPaymentShowsHowLongTheGraceLasts() {
        accounts.signIn(accounts.subscriber("basic", "ACTIVE", DAYS_3.negated()));

        open("subscription");

        Instant periodEnd = clock.instant().minus(DAYS_3);
        assertThat(timelineTimes()).endsWith(periodEnd, periodEnd.plus(SubscriptionTerm.GRACE));
        assertThat(text(nextMoment())).contains("Premium stops unless you pay before");
        assertThat(linkToPlans().getText()).isEqualTo("See how to pay");
    }

    @Test
    void expiredPlanSaysWhatStillWorks() {
        accounts.signIn(accounts.subscriber("basic", "EXPIRED", DAYS_3.negated()));

        open("subscription");

        assertThat(text(planCard()))
                .contains(
                        "What is off now",
                        "What still works",
                        "Signing in here",
                        "with all data on your computer",
                        "Viewing, copying and regenerating your API credentials");
        assertThat(linkToPlans().getText()).isEqualTo("Choose a plan");
        assertThat(shown()).contains("the app works within the limits of Free", "With Basic you had");
    }

    @Test
    void orderThatIsNotPaidHasNoDateYet() {
        accounts.signIn(accounts.subscriber("basic", "PENDING", DAYS_3));

        open("subscription");

        assertThat(text(nextMoment())).contains("No date yet", "Your payment arrives");
    }

    @Test
    void limitsAreNumbersOfTheReadersLanguage() {
        accounts.signIn(accounts.subscriber("advanced"));

        open("subscription");
        assertThat(shown()).contains("100,000", "600 MiB", "384 ETH");

        UI.getCurrent().setLocale(Locale.GERMAN);
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat(shown()).contains("100.000", "600 MiB", "384 ETH", "Was Advanced enthält");
    }

    @Test
    void missingCapabilityNamesTheTierThatUnlocksIt() {
        accounts.signIn(accounts.subscriber("basic"));

        open("subscription");

        assertThat(capability("Graphs and statistics")).contains("Included");
        assertThat(capability("Monerium")).contains("From Advanced");
    }

    @Test
    void absentLimitIsSaidInsteadOfZero() {
        accounts.signIn(accounts.account(Role.SUBSCRIBER));

        open("subscription");

        assertThat(shown()).contains("Largest backup of the databaseNot included");
    }

    @Test
    void sectionsOfAllModulesAreInTheirOrder() {
        accounts.signIn(accounts.subscriber("basic"));

        open("subscription");

        assertThat(_find(H1.class)).extracting(H1::getText).containsExactly("Subscription");
        List<String> titles = _find(_get(SubscriptionView.class), H2.class).stream()
                .map(H2::getText)
                .toList();
        assertThat(titles)
                .startsWith("Your plan")
                .endsWith("What Basic includes")
                .hasSizeGreaterThan(2);
    }

    @Test
    void staffHaveNoSubscriptionPage() {
        signInStaff(Role.SUPPORT);

        open("subscription");

        assertThat(_find(SubscriptionView.class)).isEmpty();
    }

    private static String shown() {
        return text(_get(SubscriptionView.class));
    }

    private static Section planCard() {
        return _find(_get(SubscriptionView.class), Section.class).getFirst();
    }

    private static <T extends Component> T plan(Class<T> part) {
        return _find(planCard(), part).getFirst();
    }

    private static Anchor linkToPlans() {
        return _find(planCard(), Anchor.class).getLast();
    }

    private static List<Instant> timelineTimes() {
        return _find(_get(PlanTimeline.class), TimeText.class).stream()
                .map(TimeText::instant)
                .toList();
    }

    private static ListItem nextMoment() {
        return _get(_get(PlanTimeline.class), ListItem.class, item -> item.withClasses("timeline-next"));
    }

    private static String capability(String name) {
        return _find(_get(CapabilityList.class), ListItem.class).stream()
                .map(ViewTest::text)
                .filter(item -> item.startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
