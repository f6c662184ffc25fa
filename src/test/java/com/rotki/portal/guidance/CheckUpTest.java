package com.rotki.portal.guidance;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.activity.ActivityFilter;
import com.rotki.portal.activity.ActivityItem;
import com.rotki.portal.activity.ActivityLog;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.SecretUse;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.InputRefusedException;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The check-up of an account in the database, and what its owner puts off (requirements B-40 and B-44). */
@DatabaseTest
class CheckUpTest {

    @Autowired
    private CheckUp checkUp;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private AppDeviceService app;

    @Autowired
    private ActivityLog activity;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    private AccountId owner;

    @BeforeEach
    void signInAnOwner() {
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
    }

    @Test
    void whatNeedsAttentionComesFirstAndTheMostPressingOfIt() {
        List<CheckUpItem> items = checkUp.run().items();

        assertThat(items).extracting(CheckUpItem::tip).containsExactlyInAnyOrder(Tip.values());
        assertThat(items)
                .extracting(item -> item.finding().verdict())
                .isSortedAccordingTo(java.util.Comparator.comparingInt(
                        List.of(Verdict.ATTENTION, Verdict.YOURS, Verdict.FINE)::indexOf));
        assertThat(items.getFirst().tip()).isEqualTo(Tip.SECOND_FACTOR);
    }

    @Test
    void aNewDeviceHasToBeRecognised() {
        registerADevice();
        assertThat(verdict(Tip.NEW_DEVICES)).isEqualTo(Verdict.ATTENTION);

        activity.page(ActivityFilter.ALL, null, 50).items().stream()
                .filter(ActivityItem::toRecognise)
                .forEach(entry -> activity.recognise(entry.sequence()));

        assertThat(verdict(Tip.NEW_DEVICES)).isEqualTo(Verdict.FINE);
    }

    @Test
    void aSecretThatWasCopiedIsRememberedForItsPair() {
        credentials.create();
        assertThat(verdict(Tip.SECRET_SHOWN)).isEqualTo(Verdict.FINE);

        credentials.reveal(SecretUse.COPY);

        assertThat(verdict(Tip.SECRET_SHOWN)).isEqualTo(Verdict.YOURS);
    }

    @Test
    void aTipIsPutOffWithReasonAndDateAndComesBackByItself() {
        checkUp.snooze(Tip.SECOND_FACTOR, SnoozePeriod.WEEK, "  My key\narrives on Friday ");

        CheckUpReport now = checkUp.run();
        assertThat(now.items()).extracting(CheckUpItem::tip).doesNotContain(Tip.SECOND_FACTOR);
        assertThat(now.snoozed().values())
                .containsExactly(new Snooze(
                        Tip.SECOND_FACTOR,
                        "My key arrives on Friday",
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(7))));

        clock.advance(Duration.ofDays(7));
        accounts.signIn(owner);
        assertThat(verdict(Tip.SECOND_FACTOR)).isEqualTo(Verdict.ATTENTION);
    }

    @Test
    void puttingOffAgainReplacesReasonAndDate() {
        checkUp.snooze(Tip.PASSKEY, SnoozePeriod.QUARTER, "first");
        checkUp.snooze(Tip.PASSKEY, SnoozePeriod.WEEK, "second");

        assertThat(checkUp.run().snoozed().values())
                .singleElement()
                .extracting(Snooze::reason, Snooze::until)
                .containsExactly("second", clock.instant().plus(Duration.ofDays(7)));
    }

    @Test
    void whatWasPutOffIsShownAgainAtOnceIfItsOwnerSaysSo() {
        checkUp.snooze(Tip.PASSKEY, SnoozePeriod.MONTH, "later");

        checkUp.wake(Tip.PASSKEY);
        checkUp.wake(Tip.PASSKEY);

        assertThat(checkUp.run().snoozed()).isEmpty();
    }

    @Test
    void whatIsFineByNowIsNotCalledPutOff() {
        checkUp.snooze(Tip.PAIR_AGE, SnoozePeriod.MONTH, "it was old then");

        assertThat(checkUp.run().snoozed()).isEmpty();
        assertThat(verdict(Tip.PAIR_AGE)).isEqualTo(Verdict.FINE);
    }

    @Test
    void nothingIsPutOffWithoutAReasonAndAStrangeDeviceNever() {
        assertThatThrownBy(() -> checkUp.snooze(Tip.PASSKEY, SnoozePeriod.WEEK, " \n"))
                .is(refused(InputRefusedException.Reason.INVALID_REASON));
        assertThatThrownBy(() -> checkUp.snooze(Tip.NEW_DEVICES, SnoozePeriod.WEEK, "not now"))
                .is(refused(TipRefusedException.Reason.CANNOT_WAIT));
        assertThat(checkUp.run().snoozed()).isEmpty();
    }

    @Test
    void whatOnePutsOffIsNotPutOffForOthers() {
        checkUp.snooze(Tip.PASSKEY, SnoozePeriod.WEEK, "later");

        accounts.signIn(accounts.subscriber("basic"));

        assertThat(verdict(Tip.PASSKEY)).isEqualTo(Verdict.ATTENTION);
    }

    @Test
    void whoOnlyLooksPutsNothingOff() {
        accounts.signIn(owner, Role.SUBSCRIBER, Actor.Kind.STAFF, Permissions.OF_VISITOR, clock.instant());

        assertThat(checkUp.run().items()).isNotEmpty();
        assertThatThrownBy(() -> checkUp.snooze(Tip.PASSKEY, SnoozePeriod.WEEK, "later"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> checkUp.wake(Tip.PASSKEY)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theAppGetsNoCheckUp() {
        accounts.signIn(owner, Role.SUBSCRIBER, Actor.Kind.APP, Permissions.OF_APP, clock.instant());

        assertThatThrownBy(checkUp::run).isInstanceOf(AccessDeniedException.class);
    }

    private Verdict verdict(Tip tip) {
        return checkUp.run().items().stream()
                .filter(item -> item.tip() == tip)
                .map(item -> item.finding().verdict())
                .findFirst()
                .orElseThrow();
    }

    private void registerADevice() {
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice("one", "Laptop", "Linux", "1.44.0", Duration.ZERO));
            return "";
        });
    }
}
