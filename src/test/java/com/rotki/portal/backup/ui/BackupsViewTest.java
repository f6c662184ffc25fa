package com.rotki.portal.backup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.ViewTest;
import com.rotki.portal.backup.BackupService;
import com.rotki.portal.backup.TestBackups;
import com.rotki.portal.backup.UploadRefusedException;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.requestlog.Refusal;
import com.rotki.portal.requestlog.RefusalRecorder;
import com.rotki.portal.support.TestVisits;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the backups, as its owner and as the support see it (requirement B-57). */
class BackupsViewTest extends ViewTest {

    private static final byte[] YESTERDAYS = TestBackups.file(1, 2500);
    private static final byte[] TODAYS = TestBackups.file(2, 3500);

    @Autowired
    private BackupService service;

    @Autowired
    private TestBackups backups;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private RefusalRecorder refusals;

    @Autowired
    private TestVisits visits;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void signInOwner() {
        owner = signInSubscriber();
        credentials.create();
    }

    @Test
    void emptyPageSaysHowTheFirstBackupArrives() {
        open("backups");

        assertThat(page()).contains("No backup yet", "turn sync on").doesNotContain("Versions");
    }

    @Test
    void deletingTheAccountWarnsThatAllBackupsAreDeleted() {
        owner = accounts.subscriber("basic", "CANCELLED", Duration.ofDays(2));
        accounts.signIn(owner);
        backups.upload(owner, YESTERDAYS);
        backups.upload(owner, TODAYS);
        open("account");
        assertThat(page()).contains("your encrypted cloud backups", "All 2 cloud backups (5.9 KiB");

        _click(_get(Button.class, spec -> spec.withText("Delete account…")));

        assertThat(text(_get(Dialog.class))).contains("All 2 cloud backups (5.9 KiB together) are erased");
    }

    @Test
    void deletingAnAccountWithoutBackupsWarnsOfNone() {
        open("account");

        assertThat(page()).contains("your encrypted cloud backups").doesNotContain("are erased", "is erased");
    }

    @Test
    void aPlanWithoutBackupsIsSaidToHaveNone() {
        accounts.signIn(accounts.account(Role.SUBSCRIBER));
        open("backups");

        assertThat(page()).contains("Cloud backup and sync come with a paid plan");
        assertThat(_find(Button.class, spec -> spec.withText("Delete my cloud copy…")))
                .isEmpty();
    }

    @Test
    void theCurrentOneIsThereWithItsFactsAndWhatTheyMean() {
        backups.upload(owner, TODAYS);
        open("backups");

        assertThat(page())
                .contains("Up to date", "3.4 KiB", "3.4 KiB of 150 MiB", "SHA-256", "rotki/1.44.0")
                .contains("Unknown: no device was registered")
                .contains("5", "90 days", "450 MiB");
    }

    @Test
    void anOldOneIsSaidToBeOld() {
        backups.upload(owner, TODAYS);
        clock.advance(Duration.ofDays(15));
        accounts.signIn(owner);
        open("backups");

        assertThat(page())
                .contains("No device has renewed this backup for a long time")
                .doesNotContain("Up to date");
    }

    @Test
    void anUploadIsShownAsItComes() {
        open("backups");
        backups.begin(owner, TODAYS, 2000);
        MockVaadin.clientRoundtrip(true);

        assertThat(page()).contains("A backup is being uploaded", "2 KiB of 3.4 KiB arrived");
        assertThat(_find(ProgressBar.class))
                .anySatisfy(bar -> assertThat(bar.getValue()).isBetween(0.5, 0.6));

        clock.advance(Duration.ofMinutes(11));
        open("backups");
        assertThat(page()).contains("An upload of 3.4 KiB stopped after 2 KiB", "starts it at once");
    }

    @Test
    void whyOneWasRefusedIsSaidUntilAnotherArrives() {
        assertThatExceptionOfType(UploadRefusedException.class)
                .isThrownBy(() -> backups.uploadDamaged(owner, TestBackups.file(3, 500)));
        open("backups");
        assertThat(page()).contains("arrived damaged", "is safe");

        clock.advance(Duration.ofMinutes(1));
        backups.upload(owner, TODAYS);
        MockVaadin.clientRoundtrip(true);
        assertThat(page()).doesNotContain("arrived damaged");
    }

    @Test
    void aRefusedDeviceDoesNotExplainABackupThatNobodyEverHad() {
        refuse("devices.limit-reached");
        open("backups");
        assertThat(page()).doesNotContain("can’t back up", "no slot was free");

        backups.upload(owner, TODAYS);
        clock.advance(Duration.ofMinutes(1));
        refuse("devices.limit-reached");
        open("backups");
        assertThat(page()).contains("An app can’t back up", "no slot was free");
    }

    @Test
    void anEarlierVersionBecomesTheCurrentOneAfterItWasSaidWhatThatMeans() {
        twoVersions();
        open("backups");
        _click(_get(Button.class, spec -> spec.withText("Make current…")));
        assertThat(text(_get(Dialog.class))).contains("stays among the versions", "Pull");

        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Make current")));

        assertThat(notices()).anySatisfy(notice -> assertThat(notice).contains("is the current backup now"));
        assertThat(page()).contains("2.4 KiB");
        assertThat(_find(Button.class, spec -> spec.withText("Make current…"))).hasSize(1);
    }

    @Test
    void deletingAsksWhoItIsAndSaysWhatRemains() {
        twoVersions();
        clock.advance(Duration.ofHours(1));
        accounts.signIn(owner);
        clock.advance(Duration.ofMinutes(20));
        open("backups");
        _click(_get(Button.class, spec -> spec.withText("Delete my cloud copy…")));
        assertThat(text(_get(Dialog.class))).contains("What stays", "turn cloud sync off");

        _click(_get(Button.class, spec -> spec.withText("Delete for good")));
        assertThat(_find(PasswordField.class)).hasSize(1);
        assertThat(page()).contains("Versions");

        accounts.signIn(owner);
        _click(_get(Button.class, spec -> spec.withText("Delete for good")));
        assertThat(page()).contains("No backup yet");
        assertThat(_find(Button.class, spec -> spec.withText("Delete my cloud copy…")))
                .isEmpty();
    }

    @Test
    void aVersionIsOfferedAsAFile() {
        twoVersions();
        open("backups");
        _click(_find(Button.class, spec -> spec.withText("Download…")).getFirst());

        assertThat(text(_get(Dialog.class))).contains("encrypted with the password of your local rotki account");
        assertThat(_get(_get(Dialog.class), Anchor.class).getHref()).isNotEmpty();
    }

    @Test
    void aFileThatIsAskedForTooLateIsRefusedAndAsksForTheProofAgain() {
        twoVersions();
        open("backups");
        _click(_find(Button.class, spec -> spec.withText("Download…")).getFirst());
        Anchor link = _get(_get(Dialog.class), Anchor.class);
        clock.advance(Duration.ofMinutes(20));

        FakeResponse refused = download(link);

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getBuffer().size()).isZero();
        assertThat(_find(PasswordField.class)).hasSize(1);
    }

    @Test
    void aFileThatWasDeletedMeanwhileIsNotFound() {
        twoVersions();
        open("backups");
        _click(_find(Button.class, spec -> spec.withText("Download…")).getFirst());
        Anchor link = _get(_get(Dialog.class), Anchor.class);
        service.deleteAll();

        assertThat(download(link).getStatus()).isEqualTo(404);
    }

    /** Support sees metadata only, and gets nothing of the content. */
    @Test
    void theSupportSeesWhatThereIsAndCanDoNothing() {
        twoVersions();
        visits.signInAgent();
        visits.enterWithPage(owner);
        open("backups");

        assertThat(page()).contains("3.4 KiB", "2.4 KiB");
        assertThat(_find(Button.class).stream()
                        .filter(button ->
                                button.getText().matches("(Make current|Download|Delete|Delete my cloud copy)…")))
                .isNotEmpty()
                .allSatisfy(button -> assertThat(button.isEnabled()).isFalse());
        visits.closePage();
    }

    @Test
    void afterTheSubscriptionItIsSaidWhenAllGoes() {
        backups.upload(owner, TODAYS);
        clock.advance(Duration.ofDays(60));
        accounts.signIn(owner);
        open("backups");

        assertThat(page())
                .contains("When your backups will be deleted", "Choose a plan")
                .doesNotContain("If your plan ends", "“Push”");
    }

    private void refuse(String code) {
        refusals.record(new Refusal(
                owner,
                clock.instant(),
                code,
                "PUT",
                "/nest/1/devices",
                "an installation",
                true,
                Duration.ZERO,
                "1.44.0",
                "203.0.113.5",
                "REQUEST7"));
    }

    private void twoVersions() {
        backups.upload(owner, YESTERDAYS);
        clock.advance(Duration.ofHours(20));
        backups.upload(owner, TODAYS);
        accounts.signIn(owner);
    }
}
