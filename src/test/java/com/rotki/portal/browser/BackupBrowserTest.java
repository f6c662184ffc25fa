package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.appapi.AppSync;
import com.rotki.portal.appapi.RotkiApp;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Back to yesterday's version: the page makes it the current one, and the unmodified app pulls it (requirement B-57). */
class BackupBrowserTest extends BrowserTest {

    private static final int SIZE = 2_500_000;
    private static final int CHUNK = 1_000_000;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private CredentialService credentials;

    @Test
    void backToYesterdaysVersionWhichTheAppPulls() throws IOException {
        AccountId owner = accounts.subscriber("basic");
        AppSync app = appOf(owner);
        Page page = window();
        signIn(page, TestAccounts.email(owner), Secret.of(TestAccounts.PASSWORD));
        open(page, "backups");
        assertThat(page.getByText("No backup yet")).isVisible();
        assertAccessible(page, "the page of the backups without one");
        picture(page, "backups-none");
        byte[] yesterdays = file(1);
        byte[] todays = file(2);
        long now = Instant.now().getEpochSecond();

        assertThat(app.upload(yesterdays, now - 86_400)).isEmpty();
        assertThat(app.upload(todays, now)).isEmpty();
        assertThat(page.getByText("Up to date")).isVisible();
        assertAccessible(page, "the page of the backups");
        picture(page, "backups-two-versions");

        goBack(page);
        assertThat(app.pull()).hasValueSatisfying(pulled -> assertThat(pulled).isEqualTo(yesterdays));
        assertThat(app.metadata().lastModifyTs()).isEqualTo(now - 86_400);
        assertThat(download(page)).isEqualTo(todays);
        changeLook(page, 390, "dark");
        picture(page, "backups-390-dark");

        deleteAll(page);
        assertThat(app.pull()).isEmpty();
        assertThat(app.metadata().dataSize()).isZero();
    }

    private void goBack(Page page) {
        button(page.locator("body"), "Make the version of").click();
        Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText("Go back to this version?");
        assertAccessible(page, "the dialog before an earlier version becomes current");
        picture(page, "backups-make-current");
        button(dialog, "Make current").click();
        assertThat(dialog).hasCount(0);
        assertThat(page.getByText("is the current backup now")).isVisible();
    }

    private byte[] download(Page page) throws IOException {
        button(page.locator("body"), "Download the version of").first().click();
        Locator save = page.getByText("Save file");
        assertThat(save).isVisible();
        Download file = page.waitForDownload(save::click);
        assertThat(file.suggestedFilename()).startsWith("rotki-backup-").endsWith(".bin");
        byte[] bytes = Files.readAllBytes(file.path());
        page.getByText("Close", new Page.GetByTextOptions().setExact(true)).click();
        return bytes;
    }

    private void deleteAll(Page page) {
        button(page.locator("body"), "Delete my cloud copy").click();
        Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText("What stays");
        assertAccessible(page, "the dialog before all backups are deleted");
        picture(page, "backups-delete-all-390");
        button(dialog, "Delete for good").click();
        assertThat(dialog).hasCount(0);
        assertThat(page.getByText("No backup yet")).isVisible();
    }

    private AppSync appOf(AccountId owner) {
        RotkiApp app = accounts.asOwner(
                owner,
                () -> RotkiApp.on(
                        URI.create(server()),
                        credentials.create().apiKey(),
                        credentials.reveal(SecretUse.COPY).reveal()));
        assertThat(app.activate().premium()).isTrue();
        return app.sync().withChunkSize(CHUNK);
    }

    private static Locator button(Locator in, String name) {
        return in.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static byte[] file(int seed) {
        byte[] file = new byte[SIZE];
        new Random(seed).nextBytes(file);
        return file;
    }
}
