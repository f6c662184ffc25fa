package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.appapi.RotkiApp;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An admin takes a device out and lets it back in; its owner and its app hear of both (requirements B-30, B-33). */
class RevocationBrowserTest extends BrowserTest {

    private static final String REASON = "Reported as stolen";

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private CredentialService credentials;

    @Test
    void anAdminRevokesADeviceTheAppIsToldWhyAndUndoLetsItBackIn() {
        AccountId owner = accounts.subscriber("basic");
        RotkiApp app = appOf(owner);
        assertThat(app.activate().premium()).isTrue();
        Page devices = window();
        signIn(devices, TestAccounts.email(owner), Secret.of(TestAccounts.PASSWORD));
        open(devices, "devices");
        Page admin = window();
        signIn(admin, DemoSignIn.ADMIN.email(), DemoSignIn.ADMIN.password());

        find(admin, owner);
        revoke(admin);

        assertThat(app.hourlyCheck().message()).contains(REASON).doesNotEndWith(".");
        assertThat(revocation(devices)).isVisible();
        assertThat(devices.getByText(REASON).first()).isVisible();
        assertAccessible(devices, "the owner’s page with a revoked device");
        picture(devices, "revocation-owner");

        String request = app.register().header("X-Request-Id");
        undo(admin);
        assertThat(app.hourlyCheck().premium()).isTrue();
        assertThat(revocation(devices)).isHidden();

        lookUp(admin, request);
    }

    private void find(Page admin, AccountId owner) {
        open(admin, "admin/devices");
        assertAccessible(admin, "the page of all devices");
        picture(admin, "revocation-all-devices");
        admin.getByLabel("Account", new Page.GetByLabelOptions().setExact(true)).fill(TestAccounts.email(owner));
        admin.keyboard().press("Enter");
        admin.waitForURL(Pattern.compile(".*account=.*"));
        assertThat(rows(admin)).hasCount(1);
    }

    private void revoke(Page admin) {
        rows(admin).first().check();
        button(admin, "Revoke…").click();
        Locator dialog = admin.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText("The app is refused");
        assertThat(button(admin, "Cancel")).isFocused();
        assertAccessible(admin, "the dialog that asks for the reason");
        picture(admin, "revocation-dialog");
        admin.getByLabel("Reason").fill(REASON);
        button(admin, "Revoke device").click();
        assertThat(dialog).hasCount(0);
        assertThat(admin.getByText(REASON).first()).isVisible();
    }

    private static void undo(Page admin) {
        rows(admin).first().check();
        button(admin, "Undo revocation…").click();
        admin.getByLabel("Reason").fill("Found again");
        button(admin, "Undo revocation").click();
        assertThat(admin.getByText("The device is back.")).isVisible();
        assertThat(admin.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
    }

    /** It is written down a second after the answer; the page waits for it. */
    private void lookUp(Page admin, String request) {
        open(admin, "admin/requests");
        admin.getByLabel("Request id").fill(request);
        button(admin, "Look up").click();
        assertThat(admin.getByText("Refused here").first()).isVisible();
        assertThat(admin.getByText("It was revoked.")).isVisible();
        assertAccessible(admin, "a decision step by step");
        picture(admin, "revocation-decision");
    }

    private static Locator revocation(Page devices) {
        return devices.getByText("Revoked by rotki", new Page.GetByTextOptions().setExact(true))
                .first();
    }

    private static Locator rows(Page admin) {
        return admin.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select Row"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private RotkiApp appOf(AccountId owner) {
        return accounts.asOwner(owner, () -> {
            String key = credentials.create().apiKey();
            return RotkiApp.on(
                    URI.create(server()),
                    key,
                    credentials.reveal(SecretUse.COPY).reveal());
        });
    }
}
