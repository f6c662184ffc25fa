package com.rotki.portal.devices;

import com.rotki.portal.devices.DeviceEvent.DevicesChosen;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.subscription.TierLimits;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The current account's choice of the devices that stay with a plan that allows fewer (requirement B-18). For a plan that
 * is planned nothing is removed before it begins; without a choice nothing is removed at all.
 */
@Service
@NameOnRecord("DeviceChoiceService")
@PreAuthorize(Permissions.READ_DEVICES)
@Transactional(readOnly = true)
public class DeviceChoiceService {

    private final DeviceService devices;
    private final DeviceChoices choices;
    private final DeviceSlots slots;
    private final SubscriptionService subscriptions;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeviceChoiceService(
            DeviceService devices,
            DeviceChoices choices,
            DeviceSlots slots,
            SubscriptionService subscriptions,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.devices = devices;
        this.choices = choices;
        this.slots = slots;
        this.subscriptions = subscriptions;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what becomes of the devices with the plan that is planned, or else with the present one; empty if all fit. */
    public Optional<DeviceCut> cut() {
        DevicesOverview overview = devices.overview();
        return planned(overview).or(() -> present(overview));
    }

    private Optional<DeviceCut> planned(DevicesOverview overview) {
        return subscriptions
                .plannedTier()
                .filter(tier -> overview.entitlements().active() && tier.devices() < overview.limit())
                .filter(tier -> overview.active().size() > tier.devices())
                .map(tier -> planned(overview.active(), tier));
    }

    private DeviceCut planned(List<DeviceSummary> active, TierLimits tier) {
        Instant at = subscriptions.overview().orElseThrow().periodEnd();
        Optional<DeviceChoice> choice = choices.find(currentActor.account()).filter(made -> made.isFor(tier.name()));
        List<DeviceSummary> leaving =
                choice.map(made -> made.leaving(active, tier.devices())).orElse(List.of());
        Predicate<DeviceSummary> leaves = leaving::contains;
        return new DeviceCut(
                tier.name(),
                tier.devices(),
                at,
                choice.isPresent(),
                active.stream().filter(leaves.negate()).toList(),
                active.stream().filter(leaves).toList());
    }

    private static Optional<DeviceCut> present(DevicesOverview overview) {
        boolean beyond = overview.entitlements().active() && overview.active().size() > overview.limit();
        return beyond
                ? Optional.of(new DeviceCut(
                        overview.entitlements().tier().name(),
                        overview.limit(),
                        null,
                        false,
                        overview.active(),
                        List.of()))
                : Optional.empty();
    }

    /**
     * Chooses which devices stay when the planned plan begins, in place of what was chosen before.
     *
     * @param staying exactly as many as that plan allows
     * @throws DeviceRefusedException ({@code devices.nothing-to-choose}) if none is planned that allows fewer than are
     *     registered
     * @throws DeviceRefusedException ({@code devices.wrong-number})
     * @throws DeviceRefusedException ({@code devices.unknown}) if one is not registered
     */
    @PreAuthorize(Permissions.WRITE_DEVICES)
    @Transactional
    public void choose(Collection<DeviceId> staying) {
        slots.lock();
        DevicesOverview overview = devices.overview();
        DeviceCut cut = planned(overview).orElseThrow(DeviceRefusedException::nothingToChoose);
        Set<DeviceId> chosen = require(staying, cut.limit(), overview.active());
        Predicate<DeviceSummary> stays = device -> chosen.contains(device.id());
        Set<DeviceId> declined =
                ids(overview.active().stream().filter(stays.negate()).toList());
        String names = overview.active().stream()
                .filter(stays)
                .map(DeviceSummary::name)
                .collect(Collectors.joining(", "));
        AccountId account = currentActor.account();
        choices.put(account, new DeviceChoice(cut.tierName(), chosen, declined));
        events.publishEvent(new DevicesChosen(account, clock.instant(), currentActor.require(), names, cut.tierName()));
    }

    /**
     * Removes all devices at once but those that stay, for a plan that allows fewer already.
     *
     * @param staying exactly as many as the plan allows
     * @throws DeviceRefusedException as {@link #choose} does
     */
    @PreAuthorize(Permissions.WRITE_DEVICES)
    @Transactional
    public void keepOnly(Collection<DeviceId> staying) {
        slots.lock();
        DevicesOverview overview = devices.overview();
        DeviceCut cut = present(overview).orElseThrow(DeviceRefusedException::nothingToChoose);
        Set<DeviceId> chosen = require(staying, cut.limit(), overview.active());
        ids(overview.active()).stream()
                .filter(device -> !chosen.contains(device))
                .forEach(devices::remove);
    }

    private static Set<DeviceId> require(Collection<DeviceId> staying, int limit, List<DeviceSummary> active) {
        Set<DeviceId> chosen = Set.copyOf(new HashSet<>(staying));
        if (!ids(active).containsAll(chosen)) {
            throw DeviceRefusedException.unknown();
        }
        if (chosen.size() != limit) {
            throw DeviceRefusedException.wrongNumber(limit);
        }
        return chosen;
    }

    private static Set<DeviceId> ids(List<DeviceSummary> devices) {
        return devices.stream().map(DeviceSummary::id).collect(Collectors.toSet());
    }
}
