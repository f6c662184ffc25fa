package com.rotki.portal.billing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.billing.Prices;
import com.rotki.portal.billing.Prices.Standing;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.SubscriptionAdministration;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.TierCatalogue;
import com.rotki.portal.support.TestVisits;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PlansViewTest extends ViewTest {

    private static final URI SHOP = URI.create("https://shop.example.org/plans");

    @Autowired
    private TestVisits visits;

    @Autowired
    private TierCatalogue catalogue;

    @Autowired
    private SubscriptionAdministration administration;

    @AfterEach
    void leaveRequest() {
        visits.closePage();
    }

    @Test
    void aStrangerComparesTheTiersAndIsLedBackAfterSigningIn() {
        open("plans");

        assertThat(heads()).containsExactly("What you get", "Free", "Supporter", "Basic", "Advanced");
        assertThat(row("Devices")).isEqualTo("Not included|1|2|4");
        assertThat(row("Largest backup of the database")).isEqualTo("Not included|50 MiB|150 MiB|600 MiB");
        assertThat(row("Graphs and statistics")).startsWith("Not included|").endsWith("|Included");
        Anchor signIn = _get(Anchor.class, link -> link.withText("Sign in or create an account"));
        assertThat(signIn.getHref()).isEqualTo("plans/sign-in");
        assertThat(signIn.isRouterIgnore()).isTrue();
    }

    @Test
    void aScreenReaderFindsATableWithItsHeadsAndItsCaption() {
        open("plans");

        PlansTable table = _get(PlansTable.class);
        assertThat(table.getCaptionText()).isEqualTo("What each plan includes");
        assertThat(_find(table, NativeTableHeaderCell.class))
                .allSatisfy(head ->
                        assertThat(head.getElement().getAttribute("scope")).isIn("col", "row", "rowgroup"))
                .allSatisfy(head -> assertThat(text(head)).isNotBlank());
    }

    @Test
    void whoHasSignedInComesBackToThePlans() {
        accounts.signIn(accounts.account(Role.SUBSCRIBER));

        open("plans/sign-in");

        assertThat(_find(PlansTable.class)).hasSize(1);
    }

    @Test
    void whoChoseAPlanAndSignedInGoesOnToBuyIt() {
        accounts.signIn(accounts.account(Role.SUBSCRIBER));

        open("plans/sign-in/basic/yearly");

        assertThat(address()).isEqualTo("purchase/basic/yearly");
        assertThat(_find(PurchaseView.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans/sign-in/basic/weekly",
                "plans/sign-in/basic/https:%2F%2Fevil.example",
                "plans/sign-in/%2F%2Fevil.example/monthly",
                "plans/sign-in/https:%2F%2Fevil.example/monthly",
                "plans/sign-in/..%2F..%2Fadmin/monthly"
            })
    void anAddressThatNamesNoPlanLeadsNowhereElse(String address) {
        accounts.signIn(accounts.account(Role.SUBSCRIBER));

        open(address);

        assertThat(address()).isEqualTo("plans");
        assertThat(_find(PlansTable.class)).hasSize(1);
    }

    @Test
    void theStaffIsLedToThePlansWhateverWasChosen() {
        signInStaff(Role.ADMIN);

        open("plans/sign-in/basic/monthly");

        assertThat(address()).isEqualTo("plans");
    }

    @Test
    void withoutAPlanFreeIsWhatApplies() {
        accounts.signIn(accounts.account(Role.SUBSCRIBER));

        open("plans");

        assertThat(heads()).containsExactly("What you get", "Free Applies now", "Supporter", "Basic", "Advanced");
        assertThat(page()).doesNotContain("Sign in or create");
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE,    30, Free,              Basic Your plan",
        "CANCELLED, 30, Free,              Basic Your plan",
        "ACTIVE,    -3, Free,              Basic Your plan",
        "PENDING,   30, Free Applies now,  Basic Waiting for payment",
        "EXPIRED,   -3, Free Applies now,  Basic Expired"
    })
    void ownPlanIsMarkedInWords(String status, int days, String free, String basic) {
        accounts.signIn(accounts.subscriber("basic", status, Duration.ofDays(days)));

        open("plans");

        assertThat(heads()).containsExactly("What you get", free, "Supporter", basic, "Advanced");
    }

    @Test
    void theSupportSeesTheOwnersPlanAndChoosesNothing() {
        AccountId owner = accounts.subscriber("basic");
        visits.signInAgent();
        visits.enterWithPage(owner);

        open("plans");

        assertThat(heads()).contains("Basic Your plan");
        assertThat(_find(_get(PlansTable.class), Anchor.class)).noneMatch(Anchor::isEnabled);
    }

    @Test
    void anAdminHasNothingToChoose() {
        signInStaff(Role.ADMIN);

        open("plans");

        assertThat(heads()).containsExactly("What you get", "Free", "Supporter", "Basic", "Advanced");
        assertThat(_find(_get(PlansTable.class), Anchor.class)).isEmpty();
    }

    @Test
    void pricesAreThoseOfTheChosenCycleInTheReadersWords() {
        open("plans");

        PlansTable monthly = table(sold(), BillingCycle.MONTHLY, PlansReader.SUBSCRIBER, null);
        assertThat(row(monthly, "Price"))
                .isEqualTo("Free of charge|€12.50 a month Tax included|€25.00 a month Tax is added when you pay"
                        + "|Not for sale this way");
        PlansTable yearly = table(sold(), BillingCycle.YEARLY, PlansReader.SUBSCRIBER, null);
        assertThat(row(yearly, "Price")).contains("€250.00 a year").doesNotContain("month");
    }

    @Test
    void aGermanReaderSeesGermanAmounts() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        open("plans");

        assertThat(row(table(sold(), BillingCycle.MONTHLY, PlansReader.SUBSCRIBER, null), "Preis"))
                .contains("25,00\u00a0€ im Monat Steuern kommen beim Bezahlen dazu");
    }

    @Test
    void whereThePortalSellsATierLeadsToItsPurchase() {
        open("plans");

        assertThat(ways(table(sold(), BillingCycle.MONTHLY, PlansReader.SUBSCRIBER, null)))
                .containsExactly(
                        "Choose Supporter → purchase/supporter/monthly", "Choose Basic → purchase/basic/monthly");
        assertThat(ways(table(sold(), BillingCycle.YEARLY, PlansReader.SUBSCRIBER, null)))
                .containsExactly("Choose Basic → purchase/basic/yearly");
        assertThat(ways(table(sold(), BillingCycle.MONTHLY, PlansReader.STRANGER, null)))
                .containsExactly(
                        "Choose Supporter → plans/sign-in/supporter/monthly",
                        "Choose Basic → plans/sign-in/basic/monthly");
        assertThat(ways(table(sold(), BillingCycle.YEARLY, PlansReader.STRANGER, null)))
                .containsExactly("Choose Basic → plans/sign-in/basic/yearly");
        assertThat(ways(table(sold(), BillingCycle.MONTHLY, PlansReader.STAFF, null)))
                .isEmpty();
    }

    @Test
    void nobodyBuysThePlanThatTheyHave() {
        open("plans");
        SubscriptionOverview basic = plan("ACTIVE", 30);

        PlansTable same = table(sold(), BillingCycle.MONTHLY, PlansReader.SUBSCRIBER, basic);

        assertThat(ways(same)).containsExactly("Switch to Supporter → purchase/supporter/monthly");
        assertThat(row(same, "Your choice"))
                .isEqualTo("Nothing to buy|Switch to Supporter|You have this plan|Not available now");
        assertThat(ways(table(sold(), BillingCycle.YEARLY, PlansReader.SUBSCRIBER, basic)))
                .as("another cycle of the same plan")
                .containsExactly("Pay yearly instead → purchase/basic/yearly");
        assertThat(ways(table(sold(), BillingCycle.MONTHLY, PlansReader.SUBSCRIBER, plan("EXPIRED", -3))))
                .contains("Choose Basic → purchase/basic/monthly");
    }

    @Test
    void anOrderIsNoPlanYetAndAnExpiredOneIsNoneAnyMore() {
        open("plans");

        assertThat(row(table(sold(), BillingCycle.MONTHLY, PlansReader.SUBSCRIBER, plan("PENDING", 30)), "Your choice"))
                .isEqualTo("Nothing to buy|Switch to Supporter|Waiting for payment|Not available now");
        Prices none = new Prices(Standing.UNKNOWN, List.of(), null);
        assertThat(row(table(none, BillingCycle.MONTHLY, PlansReader.SUBSCRIBER, plan("EXPIRED", -3)), "Your choice"))
                .isEqualTo("Nothing to buy|Not available now|Not available now|Not available now");
    }

    @Test
    void nobodyBuysWhileThePlanIsSuspended() {
        open("plans");
        AccountId owner = accounts.subscriber("basic");
        accounts.asAdmin(() -> {
            administration.suspend(owner, "Dispute");
            return owner;
        });
        SubscriptionOverview suspended =
                accounts.asAdmin(() -> administration.overview(owner)).orElseThrow();

        assertThat(ways(table(sold(), BillingCycle.MONTHLY, PlansReader.SUBSCRIBER, suspended)))
                .isEmpty();
    }

    @Test
    void wherePlansAreSoldElsewhereTheLinksLeaveThePortalAndSaySo() {
        open("plans");

        PlansTable table =
                table(Prices.soldElsewhere(), BillingCycle.MONTHLY, PlansReader.SUBSCRIBER, plan("ACTIVE", 30));

        assertThat(_find(table, Anchor.class)).hasSize(3).allSatisfy(link -> {
            assertThat(link.getHref()).isEqualTo(SHOP.toString());
            assertThat(link.getTarget()).contains("_blank");
            assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
            assertThat(text(link)).endsWith("at shop.example.org, opens in a new tab");
        });
        assertThat(ways(table)).anyMatch(way -> way.startsWith("Manage Basic"));
        assertThat(text(table)).doesNotContain("Price", "a month");
    }

    @Test
    void withoutAnyPriceTheTiersAreThereAndNothingCanBeBought() {
        open("plans");

        PlansTable table = table(
                new Prices(Standing.UNKNOWN, List.of(), null), BillingCycle.MONTHLY, PlansReader.SUBSCRIBER, null);

        assertThat(row(table, "Devices")).isEqualTo("Not included|1|2|4");
        assertThat(ways(table)).isEmpty();
    }

    private Prices sold() {
        return new Prices(
                Standing.CURRENT,
                List.of(
                        new Price("price_1", "supporter", BillingCycle.MONTHLY, 1250, "EUR", true),
                        new Price("price_2", "basic", BillingCycle.MONTHLY, 2500, "EUR", false),
                        new Price("price_3", "basic", BillingCycle.YEARLY, 25000, "EUR", false)),
                clock.instant());
    }

    private PlansTable table(
            Prices prices, BillingCycle cycle, PlansReader reader, @Nullable SubscriptionOverview own) {
        var table = new PlansTable(catalogue.offers(), prices, cycle, new PlanChoice(prices, reader, own, SHOP));
        UI.getCurrent().add(table);
        return table;
    }

    private SubscriptionOverview plan(String status, int days) {
        AccountId owner = accounts.subscriber("basic", status, Duration.ofDays(days));
        return accounts.asAdmin(() -> administration.overview(owner)).orElseThrow();
    }

    private static String address() {
        return UI.getCurrentOrThrow().getActiveViewLocation().getPath();
    }

    private static List<String> heads() {
        return _find(_get(PlansTable.class), NativeTableRow.class).getFirst().getHeaderCells().stream()
                .map(head -> text(head).strip())
                .toList();
    }

    private static String row(String head) {
        return row(_get(PlansTable.class), head);
    }

    /** The cells of a row as a screen reader has them. */
    private static String row(PlansTable table, String head) {
        return _find(table, NativeTableRow.class).stream()
                .filter(row -> text(row.getHeaderCells().getFirst()).strip().equals(head))
                .findFirst()
                .orElseThrow()
                .getDataCells()
                .stream()
                .map(cell -> cell.getChildren().skip(1).map(ViewTest::text).collect(Collectors.joining(" ")))
                .map(String::strip)
                .collect(Collectors.joining("|"));
    }

    private static List<String> ways(PlansTable table) {
        return _find(table, Anchor.class).stream()
                .map(link -> text(link).strip() + " → " + link.getHref())
                .toList();
    }
}
