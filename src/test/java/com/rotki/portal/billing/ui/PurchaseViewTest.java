package com.rotki.portal.billing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.billing.BillingAdministration;
import com.rotki.portal.billing.BillingService;
import com.rotki.portal.billing.FakeEngine;
import com.rotki.portal.billing.PurchaseService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.BillingCycle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages around a purchase, for each who may open them. */
class PurchaseViewTest extends ViewTest {

    @Autowired
    private FakeEngine engine;

    @Autowired
    private PurchaseService purchases;

    @Autowired
    private BillingService billing;

    @Autowired
    private BillingAdministration administration;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void anOwnerWithoutAPlan() {
        engine.open();
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.signIn(owner);
    }

    @Test
    void offerNamesThePriceOfTheEngineAndBothWaysToPay() {
        open("purchase/basic/monthly");

        assertThat(_get(H2.class).getText()).isEqualTo("Basic, €15.00 a month");
        assertThat(_find(RadioButtonGroup.class)).hasSize(1);
        _get(Button.class, button -> button.withText("Go to the payment"));
    }

    @Test
    void whatCannotBeBoughtSaysWhy() {
        open("purchase/free/monthly");

        assertThat(page()).contains("This plan can’t be bought now", "isn’t on sale");
    }

    @Test
    void pageWithoutAPurchaseSaysSo() {
        open("purchase");

        assertThat(page()).contains("Nothing to pay");
    }

    @Test
    void pageWaitsForThePaymentAndThenLeadsToTheCredentials() {
        purchases.buy("basic", BillingCycle.MONTHLY, true, Locale.ENGLISH);
        open("purchase");
        assertThat(page()).contains("Waiting for your payment");

        engine.pays("cus-" + owner, "basic", BillingCycle.MONTHLY);
        clock.advance(Duration.ofSeconds(20));
        _click(_get(Button.class, button -> button.withText("Check again")));

        assertThat(page()).contains("Your plan is active", "Create your API credentials");
    }

    @Test
    void engineThatIsAwayIsNoReasonToShowNothing() {
        purchases.buy("basic", BillingCycle.MONTHLY, true, Locale.ENGLISH);
        engine.isAway(true);

        open("purchase");

        assertThat(page()).contains("Waiting for your payment");
        assertThat(notices()).anyMatch(said -> said.contains("The payment service doesn’t answer"));
    }

    @Test
    void subscriptionPageShowsThePaymentsAndWhatCanBeDone() {
        bought();
        open("subscription");

        assertThat(_find(NativeTable.class)).hasSize(1);
        for (String act : new String[] {"Change plan", "Cancel renewal", "Change payment method", "Check my payment"}) {
            _get(Button.class, button -> button.withText(act));
        }
    }

    @Test
    void cancelledPlanIsResumedOnTheSamePage() {
        bought();
        open("subscription");
        _click(_get(Button.class, button -> button.withText("Cancel renewal")));
        _click(_find(Button.class, button -> button.withText("Cancel renewal")).getLast());
        open("subscription");

        _click(_get(Button.class, button -> button.withText("Resume renewal")));
        _click(_find(Button.class, button -> button.withText("Resume renewal")).getLast());

        assertThat(engine.asked()).containsSubsequence("cancel null", "resume");
    }

    @Test
    void whoHasAPlanIsLedToTheChangeWithTheOtherOneChosen() {
        bought();
        open("purchase/advanced/monthly");
        _click(_get(Button.class, button -> button.withText("Change plan")));

        assertThat(_find(Paragraph.class)).anyMatch(text -> text.getText().contains("You pay €7.50 today"));
        _click(_find(Button.class, button -> button.withText("Change plan")).getLast());
        assertThat(engine.asked()).contains("changeNow " + FakeEngine.priceId("advanced", BillingCycle.MONTHLY));
    }

    @Test
    void adminSeesOnTheAccountWhatItPaidAndComparesIt() {
        bought();
        signInStaff(Role.ADMIN);
        open("admin/accounts/" + owner);

        assertThat(page()).contains("cus-" + owner, "€15.00");
        engine.changeNow("sub-cus-" + owner + "-0", FakeEngine.priceId("advanced", BillingCycle.MONTHLY), "key");
        _click(_get(Button.class, button -> button.withText("Compare with the billing service")));
        assertThat(notices()).anyMatch(said -> said.contains("knew more"));
    }

    @Test
    void accountThatBoughtNothingSaysSoToTheAdmin() {
        signInStaff(Role.ADMIN);
        open("admin/accounts/" + owner);

        assertThat(page()).contains("This account has not bought anything here.");
    }

    @Test
    void pageOfTheDemonstrationsEngineExistsOnlyThere() {
        open("demo-checkout/anything");

        assertThat(page()).doesNotContain("Demonstration checkout");
    }

    @Test
    void adminSeesTheEventsAndComparesAnAccount() {
        bought();
        signInStaff(Role.ADMIN);
        open("admin/billing");

        assertThat(page()).contains("Events of the billing service", "Differences put right");
        assertThat(administration.compare(owner)).isFalse();
    }

    @Test
    void withoutAnEngineTheAdminReadsWhatToSet() {
        engine.reset();
        signInStaff(Role.ADMIN);
        open("admin/billing");

        assertThat(page()).contains("No billing service", "portal.billing.provider");
    }

    private void bought() {
        purchases.buy("basic", BillingCycle.MONTHLY, true, Locale.ENGLISH);
        engine.pays("cus-" + owner, "basic", BillingCycle.MONTHLY);
        clock.advance(Duration.ofSeconds(20));
        billing.lookAgain();
    }
}
