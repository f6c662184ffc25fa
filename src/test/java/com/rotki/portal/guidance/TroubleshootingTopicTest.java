package com.rotki.portal.guidance;

import static com.rotki.portal.guidance.Snapshots.NOW;
import static com.rotki.portal.guidance.Snapshots.PAIR_MADE;
import static com.rotki.portal.guidance.Snapshots.PERIOD_END;
import static com.rotki.portal.guidance.Snapshots.WORKS_UNTIL;
import static com.rotki.portal.guidance.Snapshots.active;
import static com.rotki.portal.guidance.Snapshots.device;
import static com.rotki.portal.guidance.Snapshots.plan;
import static com.rotki.portal.guidance.Snapshots.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.guidance.Finding.Verdict;
import com.rotki.portal.requestlog.RefusalSummary;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TroubleshootingTopicTest {

    private static final Duration MINUTES_5 = Duration.ofMinutes(5);
    private static final Instant JUST_NOW = NOW.minus(MINUTES_5);

    @ParameterizedTest
    @EnumSource
    void eachProblemIsAnsweredForAnAccountThatHasNothingYet(TroubleshootingTopic trouble) {
        assertThat(trouble.findings(plan(null).facts())).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void recentMismatchIsTheFirstSuspicionOfAnInvalidSecret() {
        var facts = active().withPair(null)
                .withRefusals(refusal("signature-mismatch", MINUTES_5, null))
                .facts();

        assertThat(TroubleshootingTopic.INVALID_CREDENTIALS.findings(facts).getFirst())
                .isEqualTo(Finding.attention("exact-copy", "mismatch", JUST_NOW));
    }

    @Test
    void oldMismatchIsNoLongerSuspected() {
        var facts = active().withPair(null)
                .withRefusals(refusal("signature-mismatch", Duration.ofDays(2), null))
                .facts();

        assertThat(CredentialsChecks.exactCopy(facts).verdict()).isEqualTo(Verdict.YOURS);
    }

    @Test
    void withoutEvidenceThePortalDoesNotClaimThatTheCopyIsRight() {
        assertThat(CredentialsChecks.exactCopy(active().withPair(JUST_NOW).facts()))
                .isEqualTo(Finding.yours("exact-copy", "unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE,    active,    FINE",
        "CANCELLED, cancelled, FINE",
        "PAST_DUE,  past-due,  ATTENTION",
        "PENDING,   pending,   ATTENTION",
        "EXPIRED,   expired,   ATTENTION"
    })
    void subscriptionIsAnsweredByItsState(SubscriptionStatus status, String outcome, Verdict verdict) {
        Finding finding = AppChecks.subscription(plan(status).facts());

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @Test
    void renewalThatIsUnderWayIsNothingToCareFor() {
        assertThat(AppChecks.subscription(active().withRenewalUnderWay()))
                .isEqualTo(Finding.fine("subscription", "renewing", "Basic", WORKS_UNTIL));
    }

    @Test
    void subscriptionIsAnsweredWithItsOwnDates() {
        assertThat(AppChecks.subscription(active().facts()).values()).containsExactly("Basic", PERIOD_END);
        assertThat(AppChecks.subscription(plan(SubscriptionStatus.PAST_DUE).facts())
                        .values())
                .containsExactly("Basic", WORKS_UNTIL);
        assertThat(AppChecks.subscription(plan(null).facts())).isEqualTo(Finding.attention("subscription", "none"));
    }

    @Test
    void credentialsNeverUsedAreInNoApp() {
        assertThat(CredentialsChecks.currentCredentials(active().withPair(null).facts()))
                .isEqualTo(Finding.attention("current-credentials", "never-used", PAIR_MADE));
    }

    @Test
    void credentialsInUseAreFineUnlessOldOnesAreTried() {
        assertThat(CredentialsChecks.currentCredentials(
                        active().withPair(JUST_NOW).facts()))
                .isEqualTo(Finding.fine("current-credentials", "used", PAIR_MADE, JUST_NOW));

        var stillOld = active().withPair(JUST_NOW)
                .withRefusals(refusal("credentials-regenerated", MINUTES_5, null))
                .facts();
        assertThat(CredentialsChecks.currentCredentials(stillOld))
                .isEqualTo(Finding.attention("current-credentials", "old-in-use", PAIR_MADE, JUST_NOW));
    }

    @Test
    void credentialsThatWereNotCreatedCanBeOnlyWithAnActivePlan() {
        assertThat(CredentialsChecks.created(active().facts()).outcome()).isEqualTo("not-yet");
        assertThat(CredentialsChecks.created(plan(SubscriptionStatus.EXPIRED).facts())
                        .outcome())
                .isEqualTo("inactive");
        assertThat(CredentialsChecks.created(active().withPair(null).facts()))
                .isEqualTo(Finding.fine("created", "yes", PAIR_MADE));
    }

    @Test
    void deviceLimitTellsTheAccountsNumbers() {
        var one = device("One", JUST_NOW, null);

        assertThat(AppChecks.deviceLimit(active().withDevices(one).facts()))
                .isEqualTo(Finding.fine("device-limit", "free", 1, 2));
        assertThat(AppChecks.deviceLimit(active().withDevices(one, one).facts()))
                .isEqualTo(Finding.attention("device-limit", "full", 2, 2));
        assertThat(AppChecks.deviceLimit(active().withDevices(one, one, one).facts()))
                .isEqualTo(Finding.attention("device-limit", "over", 3, 2));
        assertThat(AppChecks.deviceLimit(
                        plan(SubscriptionStatus.EXPIRED).withDevices(one).facts()))
                .isEqualTo(Finding.attention("device-limit", "inactive", 1));
    }

    @Test
    void fullLimitMattersOnceADeviceWasRefusedForIt() {
        var one = device("One", JUST_NOW, null);

        var facts = active().withDevices(one, one)
                .withRefusals(refusal("devices.limit-reached", MINUTES_5, null))
                .facts();

        assertThat(AppChecks.deviceLimit(facts))
                .isEqualTo(Finding.attention("device-limit", "refused", 2, 2, JUST_NOW));
    }

    @Test
    void lastRefusalIsToldWithItsReasonAndIsUrgentOnlyWhileItIsRecent() {
        var recent = refusal("devices.removed", MINUTES_5, null);
        var earlier = refusal("devices.removed", Duration.ofDays(3), null);

        assertThat(AppChecks.lastRefusal(active().facts())).isEqualTo(Finding.fine("last-refusal", "none"));
        assertThat(AppChecks.lastRefusal(active().withRefusals(recent, earlier).facts()))
                .isEqualTo(Finding.attention("last-refusal", "recent", JUST_NOW, recent));
        assertThat(AppChecks.lastRefusal(active().withRefusals(earlier).facts()))
                .isEqualTo(Finding.fine("last-refusal", "earlier", earlier.lastAt(), earlier));
    }

    @ParameterizedTest
    @CsvSource({"PT20M, refused-ahead", "PT-20M, refused-behind"})
    void refusedClockIsToldWithItsErrorAndDirection(Duration error, String outcome) {
        var facts =
                active().withRefusals(refusal("clock-off", MINUTES_5, error)).facts();

        assertThat(AppChecks.clock(facts))
                .isEqualTo(Finding.attention("clock", outcome, JUST_NOW, Duration.ofMinutes(20)));
    }

    @Test
    void worstClockOfTheDevicesCounts() {
        var right = device("Right", JUST_NOW, Duration.ofSeconds(2));
        var slow = device("Slow", JUST_NOW, Duration.ofMinutes(-9));
        var silent = device("Silent", null, null);

        assertThat(AppChecks.clock(active().withDevices(right, slow, silent).facts()))
                .isEqualTo(Finding.attention("clock", "device-behind", slow, Duration.ofMinutes(9)));
        assertThat(AppChecks.clock(active().withDevices(right).facts()).verdict())
                .isEqualTo(Verdict.FINE);
        assertThat(AppChecks.clock(active().withDevices(silent).facts())).isEqualTo(Finding.yours("clock", "unknown"));
    }

    @Test
    void silentDeviceMayHaveOldCredentials() {
        var current = device("Current", JUST_NOW, null);
        var behind = device("Behind", PAIR_MADE.minus(MINUTES_5), null);
        var never = device("Never", null, null);

        assertThat(CredentialsChecks.sameCredentials(active().withPair(JUST_NOW)
                        .withDevices(current, behind, never)
                        .facts()))
                .isEqualTo(Finding.attention("same-credentials", "silent", PAIR_MADE, List.of(behind, never)));
        assertThat(CredentialsChecks.sameCredentials(
                        active().withPair(JUST_NOW).withDevices(current).facts()))
                .isEqualTo(Finding.fine("same-credentials", "all", PAIR_MADE));
    }

    @Test
    void settledRefusalNeedsNoAttention() {
        RefusalSummary settled = new RefusalSummary(
                "clock-off",
                "POST /nest/1/devices/check",
                null,
                true,
                Duration.ofMinutes(20),
                null,
                "203.0.113.5",
                "REQUEST",
                JUST_NOW,
                JUST_NOW,
                1,
                true);

        assertThat(AppChecks.lastRefusal(active().withRefusals(settled).facts()))
                .isEqualTo(Finding.fine("last-refusal", "settled", JUST_NOW, settled));
        assertThat(AppChecks.clock(active().withRefusals(settled).facts()).outcome())
                .isEqualTo("unknown");
    }

    @Test
    void deviceWithTheLastContactIsNamed() {
        var device = device("Desk", JUST_NOW, null);
        var longAgo = device("Attic", NOW.minus(Duration.ofDays(2)), null);

        assertThat(AppChecks.lastHeard(active().withDevices(device, longAgo).facts()))
                .isEqualTo(Finding.fine("last-heard", "recent", device, JUST_NOW));
        assertThat(AppChecks.lastHeard(
                                active().withPair(JUST_NOW).withDevices(longAgo).facts())
                        .outcome())
                .isEqualTo("long-ago");
        assertThat(AppChecks.lastHeard(active().withDevices(longAgo).facts()).outcome())
                .isEqualTo("blocked");
        assertThat(AppChecks.lastHeard(
                                active().withDevices(device("New", null, null)).facts())
                        .outcome())
                .isEqualTo("never");
    }

    @Test
    void syncNeedsAPlanThatIncludesIt() {
        assertThat(AppChecks.backup(active().facts())).isEqualTo(Finding.fine("backup", "included", 150));
        assertThat(AppChecks.backup(plan(SubscriptionStatus.EXPIRED).facts()).verdict())
                .isEqualTo(Verdict.ATTENTION);
    }

    @Test
    void whatThePortalCannotSeeItDoesNotJudge() {
        List<Finding> findings = TroubleshootingTopic.DEVICES_NOT_SYNCING.findings(active().facts());

        assertThat(findings)
                .filteredOn(finding -> List.of("sync-switch", "manual-sync").contains(finding.step()))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.YOURS, Verdict.YOURS);
    }
}
