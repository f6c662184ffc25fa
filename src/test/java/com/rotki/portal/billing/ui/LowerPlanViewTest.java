package com.rotki.portal.billing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.backup.TestBackups;
import com.rotki.portal.billing.BillingOverview.Offer;
import com.rotki.portal.billing.BillingService;
import com.rotki.portal.billing.FakeEngine;
import com.rotki.portal.billing.PurchaseService;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.DeviceChoiceService;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.support.TestVisits;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rehearsal of a lower plan on the pages, for each who may open them (requirement B-18). */
class LowerPlanViewTest extends ViewTest {

    @Autowired
    private FakeEngine engine;

    @Autowired
    private PurchaseService purchases;

    @Autowired
    private BillingService billing;

    @Autowired
    private AppDeviceService app;

    @Autowired
    private DeviceService devices;

    @Autowired
    private DeviceChoiceService choice;

    @Autowired
    private TestBackups backups;

    @Autowired
    private TestVisits visits;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void anOwnerWithTwoDevices() {
        engine.open();
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.signIn(owner);
        purchases.buy("basic", BillingCycle.MONTHLY, true, Locale.ENGLISH);
        engine.pays("cus-" + owner, "basic", BillingCycle.MONTHLY);
        clock.advance(Duration.ofSeconds(20));
        billing.lookAgain();
        register("Laptop");
        register("Server");
    }

    @AfterEach
    void leaveRequest() {
        visits.closePage();
    }

    @Test
    void whichDevicesStayIsChosenBeforeThePlanIsPlannedAndShownUntilItBegins() {
        chooseSupporter();
        assertThat(dialog()).contains("Supporter allows one device, and you have 2 registered", "Choose the device");
        assertThat(checked()).as("the one in use").containsExactly("Server");
        assertThat(_find(Anchor.class, link -> link.withText("See your devices"))
                        .getLast()
                        .getHref())
                .isEqualTo("devices");

        check("Laptop", true);
        confirm("Change plan");
        assertThat(dialog()).contains("Choose only 1: 2 are chosen.");
        assertThat(engine.asked()).noneMatch(asked -> asked.startsWith("changeAtEnd"));
        check("Server", false);
        confirm("Change plan");

        assertThat(_find(Dialog.class)).isEmpty();
        open("subscription");
        assertThat(page())
                .contains("your devices", "This device stays:Laptop", "This device is removed then:Server")
                .contains("Until then all of them work");
        assertThat(devices.overview().active()).hasSize(2);
    }

    @Test
    void renewalThatIsUnderWayIsNeitherPaidByHandNorChangedAndCancellingItSaysWhatComesOfIt() {
        clock.advance(Duration.ofDays(30));
        engine.charges("sub-cus-" + owner + "-0");
        billing.lookAgain();
        open("subscription");

        assertThat(page())
                .contains("Active, payment under way", "Your next period started. Its payment is under way.")
                .doesNotContain("Past due", "isn’t paid");
        assertThat(_find(Button.class, button -> button.withText("Pay now"))).isEmpty();
        assertThat(_find(Button.class, button -> button.withText("Change plan")))
                .isEmpty();
        _click(_get(Button.class, button -> button.withText("Cancel renewal")));
        assertThat(dialog()).contains("your plan ends with the period that it pays");
    }

    @Test
    void choiceIsChangedOnThePageAndGoesWithThePlannedChange() {
        planWithoutChoice();
        open("subscription");
        assertThat(page()).contains("Supporter begins on", "choose your devices", "Without a choice all of them stay");

        _click(_get(Button.class, button -> button.withText("Choose devices…")));
        confirm("Save choice");
        assertThat(page()).contains("This device is removed then:Laptop");
        _click(_get(Button.class, button -> button.withText("Choose other devices…")));
        check("Server", false);
        confirm("Save choice");
        assertThat(dialog()).contains("Choose 1: none is chosen.");
        check("Laptop", true);
        confirm("Save choice");
        assertThat(page()).contains("This device is removed then:Server");

        billing.keepPlan();
        open("subscription");
        assertThat(page()).doesNotContain("is removed then");
    }

    @Test
    void whoDecidesLaterIsAskedOnThePageAgain() {
        chooseSupporter();
        check("Server", false);
        confirm("Change plan");

        assertThat(choice.cut().orElseThrow().chosen()).isFalse();
        open("subscription");
        assertThat(page()).contains("choose your devices");
    }

    @Test
    void withoutAChoiceAllStayAndTheOthersAreRemovedWhenTheirOwnerSaysSo() {
        planWithoutChoice();
        clock.advance(Duration.ofDays(30));
        engine.renews("sub-cus-" + owner + "-0");
        billing.lookAgain();
        accounts.signIn(owner);
        open("subscription");

        assertThat(page()).contains("More devices than your plan allows", "All of them work");
        _click(_get(Button.class, button -> button.withText("Choose devices…")));
        confirm("Remove the others");

        assertThat(devices.overview().active()).hasSize(1);
        assertThat(page()).doesNotContain("More devices than your plan allows");
    }

    @Test
    void whatFitsIsNotAskedAbout() {
        devices.remove(devices.overview().active().getLast().id());
        chooseSupporter();

        assertThat(_find(Checkbox.class)).isEmpty();
        confirm("Change plan");
        assertThat(engine.asked()).anyMatch(asked -> asked.startsWith("changeAtEnd"));
    }

    @Test
    void backupThatIsLargerThanThePlanAllowsIsNamed() {
        backups.upload(owner, TestBackups.file(1, 2000));
        chooseSupporter();
        assertThat(dialog()).doesNotContain("backup");
        confirm("Keep my plan");

        jdbc.sql("update backup_version set size = :size where account_id = :account")
                .param("size", 80L << 20)
                .param("account", owner.value())
                .update();
        chooseSupporter();

        assertThat(dialog())
                .contains("Your backup has 80 MiB; Supporter allows 50 MiB", "It stays and can still be downloaded");
    }

    @Test
    void theSupportSeesTheChoiceAndCannotMakeIt() {
        planWithoutChoice();
        visits.signInAgent();
        visits.enterWithPage(owner);

        open("subscription");

        assertThat(page()).contains("choose your devices");
        assertThat(_get(Button.class, button -> button.withText("Choose devices…"))
                        .isEnabled())
                .isFalse();
        assertThat(_get(Button.class, button -> button.withText("Change plan")).isEnabled())
                .isFalse();
    }

    @Test
    void whoHasNoPlanIsAskedNothing() {
        accounts.signIn(accounts.account(Role.SUBSCRIBER));

        open("subscription");

        assertThat(_find(Button.class, button -> button.withText("Choose devices…")))
                .isEmpty();
    }

    private void planWithoutChoice() {
        billing.changeAtEnd("supporter", BillingCycle.MONTHLY);
    }

    @SuppressWarnings("unchecked")
    private void chooseSupporter() {
        open("subscription");
        _click(_get(Button.class, button -> button.withText("Change plan")));
        Offer supporter = billing.offers().stream()
                .filter(offer -> offer.tierCode().equals("supporter") && offer.cycle() == BillingCycle.MONTHLY)
                .findFirst()
                .orElseThrow();
        _setValue((RadioButtonGroup<Offer>) _get(RadioButtonGroup.class), supporter);
    }

    private void register(String name) {
        clock.advance(Duration.ofMinutes(1));
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice(name, name, "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return name;
        });
    }

    private static void check(String device, boolean stays) {
        _setValue(_get(Checkbox.class, box -> box.withLabel(device)), stays);
    }

    private static List<String> checked() {
        return _find(Checkbox.class).stream()
                .filter(Checkbox::getValue)
                .map(Checkbox::getLabel)
                .toList();
    }

    private static String dialog() {
        return text(_get(Dialog.class));
    }

    private static void confirm(String verb) {
        _click(_find(Button.class, button -> button.withText(verb)).getLast());
    }
}
