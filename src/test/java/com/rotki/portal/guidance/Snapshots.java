package com.rotki.portal.guidance;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.backup.BackupOverview.Quota;
import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.DevicesOverview;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.requestlog.RefusalSummary;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.Entitlements;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.rotki.portal.subscription.TierLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts as they might be, for tests of what is advised to them. All begin with an active plan and nothing else. */
record Snapshots(
        @Nullable SubscriptionStatus status,
        @Nullable CredentialsOverview pair,
        List<DeviceSummary> devices,
        List<RefusalSummary> refusals,
        @Nullable BackupOverview backups) {

    static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    static final Instant PERIOD_END = NOW.plus(Duration.ofDays(10));
    static final Instant WORKS_UNTIL = NOW.plus(Duration.ofDays(17));
    static final Instant PAIR_MADE = NOW.minus(Duration.ofDays(20));
    static final TierLimits BASIC = TierLimits.none("Basic", 20).with(Map.of("devices", 2, "maxBackupSizeMb", 150));
    static final TierLimits FREE = TierLimits.none("Free", 0);

    static Snapshots plan(@Nullable SubscriptionStatus status) {
        return new Snapshots(status, null, List.of(), List.of(), null);
    }

    static Snapshots active() {
        return plan(SubscriptionStatus.ACTIVE);
    }

    Snapshots withPair(@Nullable Instant lastUsed) {
        var made = new CredentialsOverview(CredentialsId.newId(), "a key", PAIR_MADE, lastUsed);
        return new Snapshots(status, made, devices, refusals, backups);
    }

    Snapshots withDevices(DeviceSummary... more) {
        return new Snapshots(status, pair, List.of(more), refusals, backups);
    }

    Snapshots withRefusals(RefusalSummary... more) {
        return new Snapshots(status, pair, devices, List.of(more), backups);
    }

    Snapshots withBackups(BackupOverview some) {
        return new Snapshots(status, pair, devices, refusals, some);
    }

    AccountSnapshot facts() {
        var entitlements = new Entitlements(
                status == null ? SubscriptionStatus.EXPIRED : status, status == null ? FREE : BASIC, Map.of());
        Optional<SubscriptionOverview> subscription = Optional.ofNullable(status)
                .map(standing -> new SubscriptionOverview(
                        entitlements, standing, BillingCycle.MONTHLY, NOW, NOW, PERIOD_END, WORKS_UNTIL));
        return new AccountSnapshot(
                NOW,
                "owner@example.org",
                subscription,
                Optional.ofNullable(pair),
                new DevicesOverview(entitlements, devices, List.of(), Optional.empty()),
                backups == null ? noBackups(entitlements.tier().maxBackupSizeMb()) : backups,
                refusals);
    }

    /** Returns the facts with a period that is over and a payment that is waited for. */
    AccountSnapshot withRenewalUnderWay() {
        AccountSnapshot facts = facts();
        SubscriptionOverview plan = facts.subscription().orElseThrow();
        var charged = new SubscriptionOverview(
                plan.entitlements(),
                plan.status(),
                plan.billingCycle(),
                plan.grantedAs(),
                plan.createdAt(),
                plan.periodStart(),
                plan.periodEnd(),
                plan.worksUntil(),
                plan.suspendedAt(),
                plan.unsuspended(),
                plan.onePeriod(),
                true);
        return new AccountSnapshot(
                facts.at(),
                facts.email(),
                Optional.of(charged),
                facts.credentials(),
                facts.devices(),
                facts.backups(),
                facts.refusals());
    }

    static DeviceSummary device(String name, @Nullable Instant lastContact, @Nullable Duration clockError) {
        return new DeviceSummary(
                DeviceId.newId(),
                name,
                false,
                "Linux",
                AppClient.ofVersion("1.44.0"),
                PAIR_MADE,
                lastContact,
                lastContact,
                null,
                clockError,
                DeviceState.ACTIVE,
                null,
                null,
                null);
    }

    static RefusalSummary refusal(String code, Duration ago, @Nullable Duration clockError) {
        Instant at = NOW.minus(ago);
        return new RefusalSummary(
                code,
                "POST /nest/1/devices/check",
                null,
                true,
                clockError,
                "1.44.0",
                "203.0.113.5",
                "REQUEST",
                at,
                at,
                1,
                false);
    }

    private static BackupOverview noBackups(long largest) {
        var kept = new BackupOverview.Kept(5, Duration.ofDays(90), Duration.ofDays(180));
        return new BackupOverview(List.of(), new Quota(0, largest, largest), null, kept, null, false);
    }
}
