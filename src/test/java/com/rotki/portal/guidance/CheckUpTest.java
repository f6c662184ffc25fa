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
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.guidance.CheckUp.SnoozePeriod;
import com.rotki.portal.guidance.CheckUpReport.CheckUpItem;
import com.rotki.portal.guidance.CheckUpReport.Snooze;
import com.rotki.portal.guidance.Finding.Verdict;
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
    void mostUrgentChecksComeFirst() {
        List<CheckUpItem> items = checkUp.run().items();

        assertThat(items).extracting(CheckUpItem::check).containsExactlyInAnyOrder(SecurityCheck.values());
        assertThat(items)
                .extracting(item -> item.finding().verdict())
                .isSortedAccordingTo(java.util.Comparator.comparingInt(
                        List.of(Verdict.ATTENTION, Verdict.YOURS, Verdict.FINE)::indexOf));
        assertThat(items.getFirst().check()).isEqualTo(SecurityCheck.SECOND_FACTOR);
    }

    @Test
    void aNewDeviceHasToBeRecognised() {
        registerADevice();
        assertThat(verdict(SecurityCheck.NEW_DEVICES)).isEqualTo(Verdict.ATTENTION);

        activity.page(ActivityFilter.ALL, null, 50).items().stream()
                .filter(ActivityItem::toRecognise)
                .forEach(entry -> activity.recognise(entry.sequence()));

        assertThat(verdict(SecurityCheck.NEW_DEVICES)).isEqualTo(Verdict.FINE);
    }

    @Test
    void aSecretThatWasCopiedIsRememberedForItsPair() {
        credentials.create();
        assertThat(verdict(SecurityCheck.SECRET_SHOWN)).isEqualTo(Verdict.FINE);

        credentials.reveal(SecretUse.COPY);

        assertThat(verdict(SecurityCheck.SECRET_SHOWN)).isEqualTo(Verdict.YOURS);
    }

    @Test
    void snoozedCheckComesBackByItself() {
        checkUp.snooze(SecurityCheck.SECOND_FACTOR, SnoozePeriod.WEEK, "  My key\narrives on Friday ");

        CheckUpReport now = checkUp.run();
        assertThat(now.items()).extracting(CheckUpItem::check).doesNotContain(SecurityCheck.SECOND_FACTOR);
        assertThat(now.snoozed().values())
                .containsExactly(new Snooze(
                        SecurityCheck.SECOND_FACTOR,
                        "My key arrives on Friday",
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(7))));

        clock.advance(Duration.ofDays(7));
        accounts.signIn(owner);
        assertThat(verdict(SecurityCheck.SECOND_FACTOR)).isEqualTo(Verdict.ATTENTION);
    }

    @Test
    void snoozingAgainReplacesReasonAndDate() {
        checkUp.snooze(SecurityCheck.PASSKEY, SnoozePeriod.QUARTER, "first");
        checkUp.snooze(SecurityCheck.PASSKEY, SnoozePeriod.WEEK, "second");

        assertThat(checkUp.run().snoozed().values())
                .singleElement()
                .extracting(Snooze::reason, Snooze::until)
                .containsExactly("second", clock.instant().plus(Duration.ofDays(7)));
    }

    @Test
    void wokenCheckIsShownAtOnce() {
        checkUp.snooze(SecurityCheck.PASSKEY, SnoozePeriod.MONTH, "later");

        checkUp.wake(SecurityCheck.PASSKEY);
        checkUp.wake(SecurityCheck.PASSKEY);

        assertThat(checkUp.run().snoozed()).isEmpty();
    }

    @Test
    void passedCheckIsNotCalledSnoozed() {
        checkUp.snooze(SecurityCheck.PAIR_AGE, SnoozePeriod.MONTH, "it was old then");

        assertThat(checkUp.run().snoozed()).isEmpty();
        assertThat(verdict(SecurityCheck.PAIR_AGE)).isEqualTo(Verdict.FINE);
    }

    @Test
    void snoozeNeedsAReasonAndANewDeviceCannotBeSnoozed() {
        assertThatThrownBy(() -> checkUp.snooze(SecurityCheck.PASSKEY, SnoozePeriod.WEEK, " \n"))
                .is(refused(InputRefusedException.INVALID_REASON));
        assertThatThrownBy(() -> checkUp.snooze(SecurityCheck.NEW_DEVICES, SnoozePeriod.WEEK, "not now"))
                .is(refused(SnoozeRefusedException.CANNOT_WAIT));
        assertThat(checkUp.run().snoozed()).isEmpty();
    }

    @Test
    void snoozeAppliesToOneAccountOnly() {
        checkUp.snooze(SecurityCheck.PASSKEY, SnoozePeriod.WEEK, "later");

        accounts.signIn(accounts.subscriber("basic"));

        assertThat(verdict(SecurityCheck.PASSKEY)).isEqualTo(Verdict.ATTENTION);
    }

    @Test
    void visitorCannotSnooze() {
        accounts.signIn(owner, Role.SUBSCRIBER, Actor.Kind.STAFF, Permissions.OF_VISITOR, clock.instant());

        assertThat(checkUp.run().items()).isNotEmpty();
        assertThatThrownBy(() -> checkUp.snooze(SecurityCheck.PASSKEY, SnoozePeriod.WEEK, "later"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> checkUp.wake(SecurityCheck.PASSKEY)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void appCannotRunTheCheckUp() {
        accounts.signIn(owner, Role.SUBSCRIBER, Actor.Kind.APP, Permissions.OF_APP, clock.instant());

        assertThatThrownBy(checkUp::run).isInstanceOf(AccessDeniedException.class);
    }

    private Verdict verdict(SecurityCheck tip) {
        return checkUp.run().items().stream()
                .filter(item -> item.check() == tip)
                .map(item -> item.finding().verdict())
                .findFirst()
                .orElseThrow();
    }

    private void registerADevice() {
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice("one", "Laptop", "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return "";
        });
    }
}
