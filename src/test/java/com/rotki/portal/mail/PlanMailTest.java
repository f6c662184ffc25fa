package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
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
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the owner of a paid plan gets by mail: one mail for each act, with what to do beside what happened. */
@MailTest
class PlanMailTest {

    @Autowired
    private MailServer server;

    @Autowired
    private NoticeJoining joining;

    @Autowired
    private OutboxDelivery delivery;

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
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void anOwnerWithoutAPlan() {
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("delete from notice").update();
        engine.open();
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.signIn(owner);
    }

    @Test
    void eachActOfAnOwnerIsOneMailThatNamesThem() {
        buy();
        assertOneMail("Plan bought", "Plan Basic bought", "in your account", "create your API credentials");

        billing.changeAtEnd("supporter", BillingCycle.MONTHLY);
        assertOneMail(
                "Change of your plan chosen for the end of the period",
                "Change of your plan to Supporter",
                "in your account",
                "you can take the change back",
                "choose which stay: http://localhost:8080/subscription");

        billing.keepPlan();
        assertOneMail("Change of your plan taken back", "in your account", "renews as it is");

        billing.cancel(null);
        assertOneMail("Renewal of your plan cancelled", "premium works until 3 Jun 2026", "Nothing more is charged");

        billing.resume();
        assertOneMail("Renewal of your plan resumed", "it renews on 3 Jun 2026", "without a break");

        billing.changeNow("advanced", BillingCycle.MONTHLY);
        assertOneMail("Paid plan changed", "to Advanced", "in your account", "already apply", "Was this you?");
    }

    @Test
    void whatTheEngineDoesAloneIsAutomatic() {
        buy();
        oneMail();
        engine.cancel("sub-cus-" + owner + "-0", "by the operator");
        look();

        assertOneMail("Renewal of your plan cancelled", "automatically", "Nothing more is charged");
    }

    @Test
    void anEndLeadsToThePlans() {
        buy();
        oneMail();
        engine.endAndRefund("sub-cus-" + owner + "-0");
        look();

        assertOneMail("Your plan has ended", "buy a plan: http://localhost:8080/plans");
    }

    @Test
    void ofSeveralEventsInOneMailEachHasItsAdviceBesideIt() {
        buy();
        register("Laptop");
        register("Server");
        send();
        billing.changeAtEnd("supporter", BillingCycle.MONTHLY);
        choice.choose(List.of(devices.overview().active().getFirst().id()));
        send();
        server.reset();
        clock.advance(Duration.ofDays(30));
        engine.renews("sub-cus-" + owner + "-0");
        look();
        MimeMessage mail = oneMail();

        assertThat(MailServer.subject(mail)).isEqualTo("rotki: 3 alerts for your account");
        assertThat(MailServer.text(mail))
                .contains(
                        beside("Plan renewed until 3 Jul 2026", "Nothing changes in the app."),
                        beside("Paid plan changed to Supporter", "The limits of the new plan already apply"),
                        beside(
                                "Device “Laptop” removed: the new plan allows fewer, and others were chosen to stay",
                                "The rotki app refuses premium there"))
                .doesNotContain("Was this you?");
        assertThat(MailServer.html(mail).replace("\n", ""))
                .contains("<p>The limits of the new plan already apply in the app. Your plan:"
                        + " http://localhost:8080/subscription</p></li>");
    }

    @Test
    void moreDevicesThanThePlanAllowsAreToldWithTheWayToChoose() {
        buy();
        register("Laptop");
        register("Server");
        send();
        billing.changeAtEnd("supporter", BillingCycle.MONTHLY);
        send();
        server.reset();
        clock.advance(Duration.ofDays(30));
        engine.renews("sub-cus-" + owner + "-0");
        look();

        assertThat(MailServer.text(oneMail()))
                .contains(beside("More devices than the plan Supporter allows", "All of them stay registered and work"))
                .contains("Choose which stay: http://localhost:8080/subscription");
    }

    private static String beside(String what, String advice) {
        return "* " + what + "\n  3 Jun 2026, 10:03 UTC, automatically\n  " + advice;
    }

    private void buy() {
        purchases.buy("basic", BillingCycle.MONTHLY, true, Locale.ENGLISH);
        engine.pays("cus-" + owner, "basic", BillingCycle.MONTHLY);
        look();
    }

    private void look() {
        clock.advance(Duration.ofSeconds(20));
        accounts.signIn(owner);
        billing.lookAgain();
    }

    private void register(String name) {
        clock.advance(Duration.ofMinutes(1));
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice(name, name, "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return name;
        });
    }

    private void assertOneMail(String subject, String... words) {
        MimeMessage mail = oneMail();
        assertThat(MailServer.subject(mail)).isEqualTo("rotki: " + subject);
        assertThat(MailServer.text(mail)).contains(words);
        look();
        send();
        assertThat(server.all()).isEmpty();
    }

    private MimeMessage oneMail() {
        send();
        List<MimeMessage> mails = server.to(TestAccounts.email(owner));
        assertThat(mails).hasSize(1);
        server.reset();
        return mails.getFirst();
    }

    private void send() {
        clock.advance(Duration.ofSeconds(31));
        joining.run();
        delivery.run();
    }
}
