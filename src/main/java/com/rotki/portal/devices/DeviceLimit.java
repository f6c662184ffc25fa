package com.rotki.portal.devices;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.platform.CredentialsInForce;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.subscription.Entitlements;
import com.rotki.portal.subscription.SubscriptionService;
import org.springframework.stereotype.Component;

/**
 * How many devices the current account may have. It is counted under the account's lock, in the caller's transaction.
 */
@Component
class DeviceLimit {

    private final DeviceRepository devices;
    private final SubscriptionService subscriptions;
    private final AccountLock lock;
    private final CredentialsInForce credentials;
    private final CurrentActor currentActor;

    DeviceLimit(
            DeviceRepository devices,
            SubscriptionService subscriptions,
            AccountLock lock,
            CredentialsInForce credentials,
            CurrentActor currentActor) {
        this.devices = devices;
        this.subscriptions = subscriptions;
        this.lock = lock;
        this.credentials = credentials;
        this.currentActor = currentActor;
    }

    /**
     * From here on no other transaction of the account takes a slot or ends its credentials. To be called before
     * anything is read. An app whose credentials were replaced between the check of its signature and here is refused.
     */
    void lock() {
        lock.acquire(currentActor.account());
        currentActor.signedWith().ifPresent(credentials::require);
    }

    /**
     * Requires that a slot is free.
     *
     * @throws DeviceLimitReachedException ({@code devices.limit-reached})
     * @throws com.rotki.portal.subscription.SubscriptionInactiveException ({@code subscription.inactive})
     */
    void requireFreeSlot() {
        Entitlements entitlements = subscriptions.entitlements();
        entitlements.requireActive();
        long used = devices.countByAccountIdAndState(currentActor.account().value(), DeviceState.ACTIVE);
        int limit = entitlements.tier().devices();
        if (used >= limit) {
            throw new DeviceLimitReachedException(entitlements.tier().name(), limit, used);
        }
    }
}
