package com.rotki.portal.guidance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.devices.Compared;
import com.rotki.portal.devices.DecisionTrace;
import com.rotki.portal.devices.DecisionTraceRecorder;
import com.rotki.portal.devices.TraceStep;
import com.rotki.portal.guidance.Trouble;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.RegenerateCause;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class SecurityViewTest extends GuidancePagesTest {

    private static final String REGENERATE = "Regenerate credentials";

    @Autowired
    private DecisionTraceRecorder traces;

    private AccountId owner = AccountId.newId();

    @Test
    void guideSaysWhatNeverToDoAndWhereTheSecretIsSafe() {
        openAs(accounts.subscriber("basic"));

        assertThat(_find(H1.class)).extracting(H1::getText).containsExactly("Security");
        assertThat(text(_get(ProtectSection.class)))
                .contains(
                        "forum",
                        "version control",
                        "unencrypted",
                        "plain-text file",
                        "Mail it to yourself",
                        "1Password",
                        "Bitwarden",
                        "KeePass",
                        "backup of that password manager");
    }

    @Test
    void compromisedCredentialsAreRegeneratedFromRightThere() {
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
        credentials.create();
        register(owner, "Laptop");
        openAs(owner);

        press(_get(CompromisedSection.class), REGENERATE);

        assertThat(regenerations.causes()).containsExactly(RegenerateCause.MAY_BE_KNOWN);
        assertThat(text(_get(CompromisedSection.class))).contains("1 device is registered");
    }

    @Test
    void withoutCredentialsThereIsNothingToRegenerateAndThePageSaysSo() {
        openAs(accounts.subscriber("basic"));

        assertThat(_find(_get(CompromisedSection.class), Button.class)).isEmpty();
        assertThat(text(_get(CompromisedSection.class))).contains("there is nothing to regenerate");
    }

    @Test
    void deviceLimitIsExplainedWithTheAccountsNumbers() {
        owner = accounts.subscriber("basic");
        register(owner, "Laptop");
        openAs(owner);

        assertThat(text(_get(UsageMeter.class))).contains("Devices in use with Basic", "1 of 2");
    }

    @ParameterizedTest
    @EnumSource
    void eachProblemHasItsAnchorAndItsPlaceInTheJumpList(Trouble trouble) {
        openAs(accounts.subscriber("basic"));

        TroubleDetails details = details(trouble);
        assertThat(details.getId()).contains(trouble.anchor());
        assertThat(_find(_get(JumpList.class), Anchor.class))
                .filteredOn(link -> link.getHref().equals("#" + trouble.anchor()))
                .singleElement()
                .extracting(Anchor::getText)
                .isEqualTo(details.getSummaryText());
    }

    @Test
    void jumpingToAProblemOpensIt() {
        openAs(accounts.subscriber("basic"));

        _get(TroubleshootingSection.class).jumpTo("premium-not-working");

        assertThat(details(Trouble.PREMIUM_NOT_WORKING).isOpened()).isTrue();
        assertThat(details(Trouble.INVALID_CREDENTIALS).isOpened()).isFalse();
    }

    @Test
    void anchorThatNamesNothingOpensNothing() {
        openAs(accounts.subscriber("basic"));

        _get(TroubleshootingSection.class).jumpTo("<script>");

        assertThat(_find(TroubleDetails.class)).noneMatch(TroubleDetails::isOpened);
    }

    @Test
    void stepsAnswerWithTheAccountsOwnFacts() {
        owner = accounts.subscriber("basic");
        register(owner, "Laptop");
        refuse(owner, "signature-mismatch", false, null);
        clock.advance(Duration.ofMinutes(5));
        accounts.signIn(owner);
        credentials.create();
        openAs(owner);
        details(Trouble.INVALID_CREDENTIALS).setOpened(true);
        details(Trouble.PREMIUM_NOT_WORKING).setOpened(true);

        assertThat(step(details(Trouble.INVALID_CREDENTIALS), "Were both parts copied exactly"))
                .contains("Checked: look here", "did not match your API Secret");
        assertThat(step(details(Trouble.INVALID_CREDENTIALS), "Is the subscription active?"))
                .contains("Checked: fine", "Your Basic subscription is active until");
        assertThat(step(details(Trouble.PREMIUM_NOT_WORKING), "Is a device slot free?"))
                .contains("You use 1 of 2 devices");
        assertThat(step(details(Trouble.PREMIUM_NOT_WORKING), "Did we refuse a request"))
                .contains("The signature did not match: the API Secret in the app");
        assertThat(_find(details(Trouble.INVALID_CREDENTIALS), TimeText.class))
                .extracting(TimeText::instant)
                .contains(clock.instant(), clock.instant().minus(Duration.ofMinutes(5)));
    }

    @Test
    void whatThePortalCannotSeeItSaysSo() {
        openAs(accounts.subscriber("basic"));
        details(Trouble.DEVICES_NOT_SYNCING).setOpened(true);
        details(Trouble.PREMIUM_NOT_WORKING).setOpened(true);

        assertThat(step(details(Trouble.DEVICES_NOT_SYNCING), "Is sync switched on"))
                .contains("Only you can check this", "Allow data sync with rotki Server", "We cannot see");
        assertThat(step(details(Trouble.DEVICES_NOT_SYNCING), "Have you started a sync by hand"))
                .contains("toolbar");
        assertThat(step(details(Trouble.PREMIUM_NOT_WORKING), "What does the app’s log say"))
                .contains("on your computer only");
    }

    @Test
    void lastStepOfInvalidCredentialsIsToRegenerate() {
        openAs(accounts.subscriber("basic"));
        details(Trouble.INVALID_CREDENTIALS).setOpened(true);

        press(details(Trouble.INVALID_CREDENTIALS), REGENERATE);

        assertThat(regenerations.causes()).containsExactly(RegenerateCause.ROUTINE);
    }

    @Test
    void whoSeesNoCredentialsCanWriteToUs() {
        openAs(accounts.subscriber("basic"));
        details(Trouble.CREDENTIALS_NOT_VISIBLE).setOpened(true);

        assertThat(_find(details(Trouble.CREDENTIALS_NOT_VISIBLE), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("mailto:info@rotki.com", "/credentials");
    }

    @Test
    void whoWasNeverRefusedSeesThat() {
        openAs(accounts.subscriber("basic"));

        assertThat(text(_get(EmptyState.class))).contains("Nothing was refused");
    }

    @Test
    void refusedRequestTellsStepByStepHowItWasDecided() {
        owner = accounts.subscriber("basic");
        refuse(owner, "signature-mismatch", false, null);
        traces.record(new DecisionTrace(
                "REQUEST7",
                owner,
                clock.instant(),
                "signature-mismatch",
                TraceStep.Name.SIGNATURE,
                "POST",
                "/nest/1/devices/check",
                "203.0.113.5",
                null,
                new Compared(new Compared.Key("ClaimedKey", true, null), false, null, null, null, null, null)));
        openAs(owner);

        Details decision = _get(Details.class, details -> details.withClasses("refused-decision"));
        decision.setOpened(true);

        assertThat(text(decision))
                .contains("It is known and current.", "Refused here", "Not asked any more")
                .doesNotContain("ClaimedKey");
    }

    @Test
    void refusedRequestOfWhichNothingMoreIsKeptSaysSo() {
        owner = accounts.subscriber("basic");
        refuse(owner, "signature-mismatch", false, null);
        openAs(owner);

        Details decision = _get(Details.class, details -> details.withClasses("refused-decision"));
        decision.setOpened(true);

        assertThat(text(decision)).contains("Nothing more is kept");
    }

    @Test
    void refusedRequestIsShownWithEverythingThatHelps() {
        owner = accounts.subscriber("basic");
        register(owner, "Laptop");
        refuse(owner, "clock-off", true, Duration.ofMinutes(-20));
        refuse(owner, "clock-off", true, Duration.ofMinutes(-20));
        openAs(owner);

        RefusedRequestItem item = _get(RefusedRequestItem.class);
        assertThat(text(item))
                .contains(
                        "The clock of the computer is too far off.",
                        "Is this device registered?",
                        "Twice",
                        "Laptop",
                        "1.44.0",
                        "203.0.113.5",
                        "REQUEST7")
                .doesNotContain("not signed with your API Secret");
        assertThat(_get(item, TimeText.class).instant()).isEqualTo(clock.instant());
        assertThat(_get(item, Anchor.class).getHref()).isEqualTo("/problems/request.clock-behind");
    }

    @Test
    void requestThatWasNotSignedIsNotTrusted() {
        owner = accounts.subscriber("basic");
        refuse(owner, "signature-mismatch", false, null);
        openAs(owner);

        assertThat(text(_get(RefusedRequestItem.class))).contains("not signed with your API Secret");
    }

    @Test
    void causeThatNobodyFoundWordsForIsShownAllTheSame() {
        owner = accounts.subscriber("basic");
        refuse(owner, "something.new", true, null);
        openAs(owner);

        assertThat(text(_get(RefusedRequestItem.class))).contains("The request was refused.", "REQUEST7");
        assertThat(_find(_get(RefusedRequestItem.class), Anchor.class)).isEmpty();
    }

    @Test
    void refusalAppearsOnTheOpenPageAndIsReadOut() {
        owner = accounts.subscriber("basic");
        openAs(owner);

        refuse(owner, "signature-mismatch", false, null);
        roundTrip();

        assertThat(_find(RefusedRequestItem.class)).hasSize(1);
        assertThat(text(_get(RefusedRequestsSection.class)))
                .contains("A request was refused. The signature did not match");
    }

    @Test
    void newDeviceIsCountedOnTheOpenPage() {
        owner = accounts.subscriber("basic");
        openAs(owner);

        register(owner, "Laptop");
        roundTrip();

        assertThat(text(_get(UsageMeter.class))).contains("1 of 2");
    }

    @Test
    void problemThatIsOpenStaysOpenWhenSomethingHappens() {
        owner = accounts.subscriber("basic");
        openAs(owner);
        details(Trouble.PREMIUM_NOT_WORKING).setOpened(true);

        register(owner, "Laptop");
        roundTrip();

        assertThat(details(Trouble.PREMIUM_NOT_WORKING).isOpened()).isTrue();
        assertThat(step(details(Trouble.PREMIUM_NOT_WORKING), "Is a device slot free?"))
                .contains("You use 1 of 2 devices");
    }

    @Test
    void whoNeverHadASubscriptionGetsAdviceToo() {
        openAs(accounts.account(Role.SUBSCRIBER));
        details(Trouble.PREMIUM_NOT_WORKING).setOpened(true);

        assertThat(step(details(Trouble.PREMIUM_NOT_WORKING), "Is the subscription active?"))
                .contains("This account has no subscription");
        assertThat(_find(details(Trouble.PREMIUM_NOT_WORKING), StatusBadge.class))
                .isNotEmpty();
    }

    @Test
    void staffHaveNoSecurityPage() {
        signInStaff(Role.ADMIN);

        open("security");

        assertThat(_find(SecurityView.class)).isEmpty();
    }

    private void openAs(AccountId account) {
        owner = account;
        accounts.signIn(account);
        open("security");
    }

    private static TroubleDetails details(Trouble trouble) {
        return _find(TroubleDetails.class).stream()
                .filter(each -> each.trouble() == trouble)
                .findFirst()
                .orElseThrow();
    }
}
