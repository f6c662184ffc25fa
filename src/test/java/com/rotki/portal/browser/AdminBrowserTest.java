package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What admins do to an account reaches its owner's open page, and what needs two of them waits for the second. */
class AdminBrowserTest extends BrowserTest {

    @Autowired
    private TestAccounts accounts;

    @Test
    void aSuspensionAndTheEndOfTheSessionsReachTheOwnersOpenPage() {
        AccountId account = accounts.subscriber("basic");
        Page owner = window();
        signIn(owner, TestAccounts.email(account), Secret.of(TestAccounts.PASSWORD));
        open(owner, "subscription");
        Page admin = window();
        signIn(admin, DemoSignIn.ADMIN);

        find(admin, account);
        press(admin, "Suspend…");
        assertThat(button(admin, "Cancel")).isFocused();
        assertAccessible(admin, "the dialog that asks for the message");
        admin.getByLabel("Message to the owner").fill("The payment was charged back");
        press(admin, "Suspend subscription");
        assertThat(admin.getByText("Suspended").first()).isVisible();
        assertAccessible(admin, "the page of one account");
        picture(admin, "admin-account");

        assertThat(owner.getByText("The payment was charged back").first()).isVisible();
        assertAccessible(owner, "a suspended subscription");
        picture(owner, "admin-suspended-owner");

        act(admin, "End sessions…", "End sessions", "The laptop was stolen");
        assertThat(owner.getByText("Your session was ended.")).isVisible();
    }

    @Test
    void whoHasNoPlanIsGivenOneAndSeesItAtOnce() {
        AccountId account = accounts.account(Role.SUBSCRIBER);
        Page owner = window(390, "dark");
        signIn(owner, TestAccounts.email(account), Secret.of(TestAccounts.PASSWORD));
        open(owner, "subscription");
        assertThat(owner.getByText("You have no plan yet")).isVisible();
        Page admin = window();
        signIn(admin, DemoSignIn.ADMIN);

        find(admin, account);
        press(admin, "Grant a plan…");
        Locator dialog = admin.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText("Nothing is charged");
        assertAccessible(admin, "the dialog that grants a plan");
        picture(admin, "admin-grant");
        dialog.getByLabel("Advanced (4 devices)").check();
        dialog.getByLabel("Reason").fill("Translated the app");
        press(admin, "Grant plan");
        assertThat(admin.getByText("Complimentary").first()).isVisible();
        assertAccessible(admin, "an account with a granted plan");
        picture(admin, "admin-granted");

        assertThat(owner.getByText("Free of charge, granted by rotki")).isVisible();
        assertAccessible(owner, "a granted plan");
        picture(owner, "admin-granted-owner");
        open(owner, "credentials");
        assertThat(owner.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Create.*credentials"))))
                .isEnabled();
    }

    @Test
    void aRoleIsGivenByTwoAdmins() {
        AccountId account = accounts.account(Role.SUBSCRIBER);
        Page first = window();
        signIn(first, DemoSignIn.ADMIN);
        Page second = window();
        signIn(second, DemoSignIn.SECOND_ADMIN);

        find(first, account);
        act(first, "Grant role…", "Request approval", "New colleague");
        open(first, "admin/approvals");
        assertThat(button(first, "Approve…")).isDisabled();
        assertAccessible(first, "approvals");

        open(second, "admin/approvals");
        press(second, "Approve…");
        assertThat(second.getByRole(AriaRole.ALERTDIALOG)).containsText("New colleague");
        press(second, "Approve");
        assertThat(second.getByText("Approved").first()).isVisible();
        open(first, "admin/settings");
        assertThat(first.getByText(TestAccounts.email(account))).isVisible();
    }

    @Test
    void aLowerLimitIsRehearsed() {
        Page admin = window();
        signIn(admin, DemoSignIn.ADMIN);
        open(admin, "admin/tiers");
        press(admin, "Change the limits of Basic…");
        Locator dialog = admin.getByRole(AriaRole.ALERTDIALOG);

        dialog.getByLabel("Devices").fill("1");
        admin.keyboard().press("Tab");

        assertThat(dialog)
                .containsText(Pattern.compile("[1-9]\\d* accounts? would exceed the limit\\. No device is removed\\."));
        assertAccessible(admin, "the rehearsal of a limit");
        picture(admin, "admin-rehearsal");
    }

    private void find(Page admin, AccountId account) {
        open(admin, "admin");
        admin.getByLabel("Email address, API Key, device or request").fill(TestAccounts.email(account));
        admin.keyboard().press("Enter");
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TestAccounts.email(account)))
                .click();
        assertThat(admin.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(TestAccounts.email(account));
    }

    private static void act(Page admin, String open, String verb, String reason) {
        press(admin, open);
        admin.getByLabel("Reason").fill(reason);
        press(admin, verb);
        assertThat(admin.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
    }

    private static void press(Page page, String name) {
        button(page, name).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
