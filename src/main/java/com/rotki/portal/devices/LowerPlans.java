package com.rotki.portal.devices;

import com.rotki.portal.devices.DeviceEvent.DeviceLeftWithPlan;
import com.rotki.portal.devices.DeviceEvent.DevicesOverLimit;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.subscription.AccountEntitlements;
import com.rotki.portal.subscription.PlanEvent.PlanChanged;
import com.rotki.portal.subscription.TierLimits;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Removes the devices that leave with a plan that allows fewer, in the transaction in which that plan begins, which holds
 * the account's lock. A choice ends with the plan that it was made for, and with every other change of the plan.
 */
@Component
class LowerPlans {

    private final DeviceRepository devices;
    private final DeviceContacts contacts;
    private final DeviceChoices choices;
    private final AccountEntitlements entitlements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LowerPlans(
            DeviceRepository devices,
            DeviceContacts contacts,
            DeviceChoices choices,
            AccountEntitlements entitlements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.devices = devices;
        this.contacts = contacts;
        this.choices = choices;
        this.entitlements = entitlements;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void follow(AccountEvent event) {
        AccountId account = event.account();
        switch (event.kind()) {
            case PLAN_CHANGED -> {
                if (event instanceof PlanChanged change && !change.before().equals(change.tier())) {
                    leave(account);
                    tellOfTooMany(account);
                }
                choices.drop(account);
            }
            case PLAN_BOUGHT -> {
                choices.drop(account);
                tellOfTooMany(account);
            }
            case PLAN_CHANGE_TAKEN_BACK, PLAN_CANCELLED, PLAN_ENDED -> choices.drop(account);
            default -> {}
        }
    }

    private void tellOfTooMany(AccountId account) {
        TierLimits tier = entitlements.of(account).tier();
        if (devices.countByAccountIdAndState(account.value(), DeviceState.ACTIVE) > tier.devices()) {
            events.publishEvent(new DevicesOverLimit(account, clock.instant(), tier.name()));
        }
    }

    private Map<DeviceId, Device> active(AccountId account) {
        return devices.findByAccountId(account.value()).stream()
                .filter(device -> device.state() == DeviceState.ACTIVE)
                .collect(Collectors.toMap(Device::id, Function.identity()));
    }

    private void leave(AccountId account) {
        TierLimits tier = entitlements.of(account).tier();
        Instant now = clock.instant();
        Map<DeviceId, Device> active = active(account);
        List<DeviceSummary> summaries = active.values().stream()
                .map(device -> device.summary(contacts.pending(device.id()), null, now))
                .toList();
        choices.find(account).filter(choice -> choice.isFor(tier.name())).stream()
                .flatMap(choice -> choice.leaving(summaries, tier.devices()).stream())
                .map(leaving -> Objects.requireNonNull(active.get(leaving.id())))
                .forEach(device -> remove(device, tier.name(), now));
    }

    private void remove(Device device, String tier, Instant now) {
        device.remove(now);
        events.publishEvent(new DeviceLeftWithPlan(device.account(), now, device.id(), device.name(), tier));
    }
}
