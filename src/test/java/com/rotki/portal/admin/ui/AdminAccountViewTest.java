package com.rotki.portal.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.DayField;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.rotki.portal.subscription.TierAdministration.TierDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class AdminAccountViewTest extends AdminPagesTest {

    @Autowired
    private SubscriptionService subscriptions;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private CredentialFreeze freeze;

    @Autowired
    private AppDeviceService app;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void someSubscriber() {
        owner = accounts.subscriber("basic");
    }

    @Test
    void thePageShowsHowTheAccountStandsAndNoSecret() {
        String secret = accounts.asOwner(owner, () -> {
            credentials.create();
            return credentials.reveal(SecretUse.SHOW).reveal();
        });

        openAccount();

        assertThat(_get(H1.class).getText()).isEqualTo(TestAccounts.email(owner));
        assertThat(page()).contains("Not paused", "Basic", "Active", "Current API Key", "Never");
        assertThat(page()).doesNotContain(secret);
    }

    @Test
    void aFrozenPairSaysSinceWhen() {
        accounts.asOwner(owner, credentials::create);
        openAccount();
        assertThat(page()).doesNotContain("Frozen since");

        accounts.asOwner(owner, () -> freeze.freeze(FreezeCause.OWNER));
        openAccount();

        assertThat(page()).contains("Frozen since");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-id", "00000000-0000-0000-0000-00000000dead", "%3Cscript%3E"})
    void anAccountThatDoesNotExistIsAPageThatDoesNotExist(String id) {
        open("admin/accounts/" + id);

        assertThat(_find(AdminAccountView.class)).isEmpty();
    }

    @Test
    void reasonIsRequiredAtItsField() {
        openAccount();
        press("Suspend…");
        press("Suspend subscription");

        assertThat(asks()).isTrue();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void aSuspensionIsSeenAtOnceAndTakenBack() {
        openAccount();
        press("Suspend…");
        assertThat(dialog()).contains("Premium stops on all devices");
        giveReason("Charged back");
        press("Suspend subscription");

        assertThat(asks()).isFalse();
        assertThat(page()).contains("Suspended", "Charged back");
        assertThat(notices()).anyMatch(notice -> notice.contains("suspended"));
        press("Resume…");
        giveReason(REASON);
        press("Resume");
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void theTierIsChosenFromAllThereAre() {
        openAccount();
        press("Change tier…");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<TierDetails> tiers = _get(RadioButtonGroup.class);
        assertThat(tiers.getValue().code()).isEqualTo("basic");
        tiers.getListDataView()
                .getItems()
                .filter(tier -> tier.code().equals("advanced"))
                .findFirst()
                .ifPresent(tiers::setValue);
        giveReason(REASON);
        press("Change tier");

        assertThat(page()).contains("Advanced");
    }

    @Test
    void daysAreAddedToThePeriodWithinBounds() {
        openAccount();
        var before = accounts.asOwner(owner, subscriptions::overview).orElseThrow();
        press("Extend…");
        giveReason(REASON);
        _setValue(_get(IntegerField.class), 0);
        press("Extend subscription");
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        _setValue(_get(IntegerField.class), 14);
        press("Extend subscription");

        var after = accounts.asOwner(owner, subscriptions::overview).orElseThrow();
        assertThat(after.periodEnd()).isEqualTo(before.periodEnd().plus(Duration.ofDays(14)));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedInTheDialog() {
        openAccount();
        press("Change period…");
        var days = _find(DayField.class);
        days.getFirst().setValue(LocalDate.of(2027, 5, 1));
        days.getLast().setValue(LocalDate.of(2027, 4, 1));
        giveReason(REASON);
        press("Change period");

        assertThat(dialog()).contains("A period has to end after it starts");
        days.getLast().setValue(LocalDate.of(2027, 6, 1));
        press("Change period");
        assertThat(asks()).isFalse();
    }

    @Test
    void anEndedPairIsShownWithTheReasonAndCannotEndTwice() {
        accounts.asOwner(owner, credentials::create);
        openAccount();
        press("Revoke current credentials…");
        giveReason("Posted in a forum");
        press("Revoke credentials");

        assertThat(page()).contains("Earlier API Key", "Posted in a forum");
        assertThat(_get(Button.class, spec -> spec.withText("Revoke current credentials…"))
                        .isEnabled())
                .isFalse();
    }

    @Test
    void sessionsAreEndedAfterAQuestion() {
        openAccount();
        press("End sessions…");
        giveReason(REASON);
        press("End sessions");

        assertThat(page()).contains("Sessions last ended");
    }

    @Test
    void roleGrantWaitsForApproval() {
        openAccount();
        press("Grant role…");
        giveReason("New colleague");
        press("Request approval");

        assertThat(page()).contains("Subscriber");
        open("admin/approvals");
        assertThat(page()).contains("Grant a role", TestAccounts.email(owner) + " → Support", "New colleague");
    }

    @Test
    void aDeviceIsRevokedWithAReasonAndComesBack() {
        accounts.asApp(owner, () -> {
            app.register(
                    new RegisterDevice("one", "Old laptop", "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return owner;
        });
        openAccount();
        press("Revoke…");
        assertThat(dialog()).contains("Old laptop");
        giveReason("Stolen");
        press("Revoke device");

        assertThat(page()).contains("Revoked by", "Stolen");
        press("Undo revocation…");
        giveReason("It was found");
        press("Undo revocation");
        assertThat(page()).contains("Old laptop", "Registered").doesNotContain("Revoked by");
    }

    @Test
    void whatHappenedToTheAccountIsPartOfItsPage() {
        openAccount();
        press("End sessions…");
        giveReason("The laptop was stolen");
        press("End sessions");

        assertThat(page()).contains("Activity", "The laptop was stolen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "admin/tiers", "admin/approvals", "admin/settings"})
    void nobodyElseOpensThePagesOfAdmins(String page) {
        for (Role role : new Role[] {Role.SUBSCRIBER, Role.SUPPORT}) {
            accounts.signOut();
            if (role == Role.SUBSCRIBER) {
                signInSubscriber();
            } else {
                signInStaff(role);
            }
            open(page);
            assertThat(page()).contains("Not allowed");
        }
    }

    @Test
    void whoHasNoPlanIsGivenOneWhichIsChangedAndEnded() {
        owner = accounts.account(Role.SUBSCRIBER);
        openAccount();
        assertThat(page()).contains("never had a subscription");
        press("Grant a plan…");
        press("Grant plan");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        giveReason(REASON);
        press("Grant plan");

        assertThat(status()).isEqualTo(SubscriptionStatus.GRANTED);
        assertThat(page())
                .contains("Complimentary", "Supporter", "Change grant…")
                .doesNotContain("Extend…");
        press("End grant…");
        giveReason(REASON);
        press("End grant");
        assertThat(status()).isEqualTo(SubscriptionStatus.EXPIRED);
        assertThat(page()).contains("Grant a plan…");
    }

    @Test
    void aGrantOfMoreThanAYearSaysThatItWaitsForASecondAdmin() {
        owner = accounts.account(Role.SUBSCRIBER);
        openAccount();
        press("Grant a plan…");
        assertThat(secondAdminIsNeeded()).isFalse();

        _get(DayField.class)
                .setValue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(800));
        assertThat(secondAdminIsNeeded()).isTrue();
        giveReason(REASON);
        press("Grant plan");

        assertThat(asks()).isFalse();
        assertThat(accounts.asOwner(owner, subscriptions::overview)).isEmpty();
    }

    @Test
    void extendingBeyondAYearSaysThatItWaitsForASecondAdmin() {
        openAccount();
        press("Extend…");
        _get(IntegerField.class).setValue(700);
        giveReason(REASON);
        press("Extend subscription");

        assertThat(notices()).last().isEqualTo("Waiting for a second admin to approve.");
        assertThat(accounts.asOwner(owner, subscriptions::overview)
                        .orElseThrow()
                        .periodEnd())
                .isBefore(clock.instant().plus(Duration.ofDays(60)));
    }

    @Test
    void whoGrantsASuspendedPlanIsToldThatItStaysSuspended() {
        owner = accounts.account(Role.SUBSCRIBER);
        openAccount();
        press("Grant a plan…");
        assertThat(isToldOfTheSuspension()).isFalse();
        giveReason(REASON);
        press("Grant plan");
        press("Suspend…");
        giveReason(REASON);
        press("Suspend subscription");

        press("Change grant…");

        assertThat(isToldOfTheSuspension()).isTrue();
    }

    private static boolean isToldOfTheSuspension() {
        return _find(Paragraph.class).stream().anyMatch(each -> each.getText().contains("suspended and stays so"));
    }

    private static boolean secondAdminIsNeeded() {
        return _find(Paragraph.class).stream()
                .anyMatch(each -> each.getText().contains("a second admin has to approve"));
    }

    @Test
    void whoPaysIsGivenNothing() {
        openAccount();

        assertThat(page()).doesNotContain("Grant a plan…", "End grant…");
    }

    private void openAccount() {
        open("admin/accounts/" + owner);
    }

    private SubscriptionStatus status() {
        return accounts.asOwner(owner, subscriptions::overview).orElseThrow().status();
    }
}
