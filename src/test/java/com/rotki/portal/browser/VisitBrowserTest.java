package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The support looks at an account, from the code to the receipt, and the owner watches in another browser. */
class VisitBrowserTest extends BrowserTest {

    private static final List<String> PAGES =
            List.of("subscription", "credentials", "devices", "activity", "security", "support-access");

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aVisitFromTheCodeToTheReceipt() {
        Page owner = window();
        signIn(owner, DemoSignIn.REGULAR);
        open(owner, "support-access");
        String code = makeCode(owner);
        Page agent = window();
        signIn(agent, DemoSignIn.SUPPORT);

        findAndEnter(agent, code);
        open(agent, "devices");
        assertThat(agent.getByText("You are visiting the account of regular@example.org"))
                .isVisible();
        assertThat(button(agent, "Remove Desk at home…")).isDisabled();
        assertAccessible(agent, "a page during a visit");
        picture(agent, "visit-devices");
        assertThat(owner.getByText("is viewing the page “Devices”")).isVisible();
        assertAccessible(owner, "the owner's page during a visit");
        picture(owner, "visit-owner");

        suggest(agent);
        assertThat(owner.getByText("Suggestion from rotki support: Remove the device"))
                .isVisible();
        button(owner, "Remove device…").click();
        button(owner, "Remove device").click();
        assertThat(owner.getByText("Suggestion from rotki support")).hasCount(0);
        assertThat(agent.getByText("Removed devices").first()).isVisible();

        button(owner, "End visit").click();
        agent.waitForURL("**/support?ended");
        assertThat(agent.getByText("This is your own session again")).isVisible();
        assertThat(owner.getByText("Not shown").first()).isVisible();
        assertThat(owner.getByText("Subscription, Devices").first()).isVisible();
        assertAccessible(owner, "the receipt");
        picture(owner, "visit-receipt");
        CHROMIUM.expectRefusal(server() + "/devices");
        open(agent, "devices");
        assertThat(agent.getByText("This page isn’t for the account")).isVisible();
    }

    @Test
    void noByteOfAVisitHoldsASecretOrAHash() {
        var account = DemoSignIn.FULL.account();
        String secret = accounts.asOwner(
                account, () -> credentials.reveal(SecretUse.SHOW).reveal());
        byte[] sealed = jdbc.sql("select sealed_secret from api_credentials where current_of = :id")
                .param("id", account.value())
                .query(byte[].class)
                .single();
        List<String> hashes = jdbc.sql("select password_hash from account")
                .query(String.class)
                .list();
        Page owner = window();
        signIn(owner, DemoSignIn.FULL);
        open(owner, "support-access");
        String code = makeCode(owner);
        Page agent = window();
        signIn(agent, DemoSignIn.SECOND_SUPPORT);
        SentBytes sent = new SentBytes(agent);
        search(agent, DemoSignIn.FULL, code);
        for (String path : PAGES) {
            sent.add(agent.navigate("/" + path));
            assertThat(agent.locator("h1").first()).isVisible();
            assertThat(agent.getByText("You are visiting the account of")).isVisible();
        }
        open(owner, "credentials");
        button(owner, "Show API Secret").click();
        assertThat(owner.locator("secret-field code")).hasText(secret);
        button(agent, "End visit").click();
        agent.waitForURL("**/support?ended");

        assertThat(sent.answers()).isGreaterThan(PAGES.size());
        assertThat(sent.pushes()).isPositive();
        assertThat(sent.all()).contains("You are visiting the account of", "rotkiKey");
        assertThat(sent.all())
                .doesNotContain(secret, secret.substring(24, 64))
                .doesNotContain(Base64.getEncoder().encodeToString(sealed))
                .doesNotContainIgnoringCase(HexFormat.of().formatHex(sealed));
        assertThat(hashes).isNotEmpty().noneMatch(hash -> sent.all().contains(hash.substring(hash.length() - 40)));
        assertThat(sent.all()).doesNotContain("argon2");
    }

    @Test
    void withoutACodeASecondPersonAgreesAndTheOwnerSeesItAtOnce() {
        Page owner = window();
        signIn(owner, DemoSignIn.NEWCOMER);
        open(owner, "subscription");
        Page agent = window();
        signIn(agent, DemoSignIn.SUPPORT);
        ask(agent, DemoSignIn.NEWCOMER);
        agent.getByLabel("Without a code").check();
        assertAccessible(agent, "the dialog before a visit");
        picture(agent, "visit-dialog");
        button(agent, "Request approval").click();
        assertThat(owner.getByText("asks to view your account without your code"))
                .isVisible();

        Page second = window();
        signIn(second, DemoSignIn.ADMIN);
        open(second, "visit-approvals");
        assertAccessible(second, "the approvals");
        picture(second, "visit-approvals");
        button(second, "Approve visit").click();
        second.getByRole(AriaRole.ALERTDIALOG).getByText("Approve visit").last().click();

        button(agent, "Start visit").click();
        agent.waitForURL("**/subscription");
        assertThat(owner.getByText("is viewing the page “Subscription”")).isVisible();
        button(agent, "End visit").click();
        agent.waitForURL("**/support?ended");
        assertThat(owner.getByText("is viewing")).hasCount(0);
    }

    private static String makeCode(Page owner) {
        owner.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create support code"))
                .click();
        Locator digits = owner.locator(".support-code-digits span");
        assertThat(digits).hasCount(2);
        return String.join("", digits.allTextContents());
    }

    private void findAndEnter(Page agent, String code) {
        assertAccessible(agent, "the search for an account");
        search(agent, DemoSignIn.REGULAR, code);
    }

    private static void search(Page agent, DemoSignIn owner, String code) {
        ask(agent, owner);
        agent.getByLabel("Support code").fill(code);
        button(agent, "Start visit").click();
        agent.waitForURL("**/subscription");
        assertThat(agent.getByText("You are visiting the account of")).isVisible();
    }

    private static void ask(Page agent, DemoSignIn owner) {
        agent.getByLabel("Email address, API Key").fill(owner.email());
        button(agent, "Search").click();
        button(agent, "Visit the account " + owner.email()).click();
        agent.getByLabel("Reason").fill("The app is refused");
        agent.getByLabel("Ticket").fill("HELP-7");
    }

    private static void suggest(Page agent) {
        button(agent, "Suggest…").click();
        agent.getByLabel("Remove the device “Desk at home”").check();
        button(agent, "Suggest action").click();
        assertThat(agent.getByText("The owner now sees your suggestion.")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
