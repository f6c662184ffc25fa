package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.PortalApplication;
import com.rotki.portal.TestDatabase;
import com.rotki.portal.account.AccountInvitations;
import com.rotki.portal.appapi.RotkiApp;
import com.rotki.portal.platform.Secret;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** An operator's first day: PostgreSQL with nothing in it, no demonstration, no mail server, and one address. */
@Tag("browser")
@ExtendWith(OutputCaptureExtension.class)
class FirstDayBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String ADMIN = "ida@example.org";
    private static final String SUBSCRIBER = "bo@example.org";
    private static final Secret PASSWORD = Secret.of("seventeen lemons drift");

    private static final Pattern PRINTED = Pattern.compile("(?m)^ +http://localhost:\\d+/(new-password#\\S+)$");

    private String server = "";

    @Test
    void emptyPortalGetsAnAdminWhoGrantsAPlanWithWhichTheAppConnects(CapturedOutput output) throws IOException {
        try (var portal = start()) {
            Page admin = CHROMIUM.window(server, 1280, "light");
            String link = PRINTED.matcher(output.getAll())
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElseThrow();
            setPassword(admin, link);
            signInForTheFirstTime(admin);
            Page subscriber = CHROMIUM.window(server, 390, "dark");
            setPassword(subscriber, invite(portal));
            SignInSteps.take(subscriber, SUBSCRIBER, PASSWORD);
            assertThat(subscriber.getByText("You have no plan yet")).isVisible();
            Accessibility.check(subscriber, "the first subscriber without a plan");

            grant(admin);

            assertThat(subscriber.getByText("Free of charge, granted by rotki")).isVisible();
            open(subscriber, "credentials");
            press(subscriber, "Create API credentials");
            RotkiApp app = CopiedPair.of(subscriber).app(server);
            assertThat(app.activate().premium()).isTrue();
            assertThat(subscriber.getByText("is connected").first()).isVisible();
            Accessibility.check(subscriber, "the first app that connected");
            // A page that outlives its server complains of that.
            subscriber.close();
            admin.close();
        }
    }

    private ConfigurableApplicationContext start() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = "http://localhost:" + port;
        return new SpringApplicationBuilder(PortalApplication.class)
                .run(
                        "--" + TestDatabase.OWN + "=true",
                        "--spring.datasource.url=" + TestDatabase.freshPostgres(),
                        "--spring.datasource.username=portal",
                        "--spring.datasource.password=",
                        "--portal.datasource.owner.username=" + TestDatabase.OWNER,
                        "--portal.encryption.key=dGVzdHMgdXNlIHRoaXMga2V5LCBub2JvZHkgZWxzZSE=",
                        "--portal.first-admin=" + ADMIN,
                        "--portal.public-url=" + server,
                        "--server.port=" + port);
    }

    private static void setPassword(Page page, String link) {
        open(page, link);
        page.getByLabel("New password").fill(PASSWORD.reveal());
        Accessibility.check(page, "the first password");
        page.getByLabel("New password").press("Enter");
        assertThat(page.getByText("Your new password is set")).isVisible();
    }

    /** Whoever can see other people's data can do nothing before there is a second factor. */
    private static void signInForTheFirstTime(Page admin) {
        var unused = new VirtualAuthenticator(admin);
        SignInSteps.take(admin, ADMIN, PASSWORD);
        assertThat(admin.getByText("Register a passkey to continue").first()).isVisible();
        Accessibility.check(admin, "the set-up of the first second factor");
        press(admin, "Add a passkey…");
        admin.getByLabel("Name").fill("Work laptop");
        press(admin, "Create passkey");
        assertThat(admin.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Work laptop")))
                .isVisible();
        assertThat(admin.getByText("You have no recovery codes.")).isVisible();
    }

    /** Returns where the mail leads that an imported customer gets; there is nothing here that could send it. */
    private static String invite(ConfigurableApplicationContext portal) {
        var invitations = portal.getBean(AccountInvitations.class);
        Secret token = portal.getBean(TransactionTemplate.class)
                .execute(status -> invitations.invite(invitations.open(SUBSCRIBER), "imported-customer"));
        return "new-password#" + Objects.requireNonNull(token).reveal();
    }

    private static void grant(Page admin) {
        open(admin, "admin");
        admin.getByLabel("Email address, API Key, device or request").fill(SUBSCRIBER);
        admin.keyboard().press("Enter");
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SUBSCRIBER))
                .click();
        press(admin, "Grant a plan…");
        Locator dialog = admin.getByRole(AriaRole.ALERTDIALOG);
        dialog.getByLabel("Advanced (4 devices)").check();
        dialog.getByLabel("Reason").fill("Translated the app");
        press(admin, "Grant plan");
        assertThat(admin.getByText("Complimentary").first()).isVisible();
        Accessibility.check(admin, "the first plan that was granted");
    }

    private static void open(Page page, String path) {
        page.navigate("/" + path);
        BrowserTest.waitUntilReady(page);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
