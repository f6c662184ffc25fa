package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.AppObstacles;
import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.credentials.EarlierCredentials;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.ConnectedDevices.ConnectedDevice;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of an account's API credentials at one moment.
 *
 * @param credentials the current ones; null if none were created
 * @param subscription null if there never was one
 * @param earlier the latest first
 * @param devices those that use them, or used earlier ones
 */
record CredentialsState(
        @Nullable CredentialsOverview credentials,
        @Nullable SubscriptionOverview subscription,
        List<EarlierCredentials> earlier,
        List<ConnectedDevice> devices) {

    CredentialsState {
        earlier = List.copyOf(earlier);
        devices = List.copyOf(devices);
    }

    /** Returns whether the plan lets the app in now. */
    boolean subscriptionActive() {
        return subscription != null && subscription.status().entitled();
    }

    /** Returns whether there is no plan, or only one that is over. */
    boolean needsNewPlan() {
        return subscription == null || subscription.status() == SubscriptionStatus.EXPIRED;
    }

    /** Returns the obstacles that keep every app from connecting now. */
    List<AppObstacle> obstacles() {
        return AppObstacles.of(subscription, credentials, earlier.stream().findFirst());
    }

    /** Returns the credentials that staff ended, as long as their owner has created no new ones. */
    Optional<EarlierCredentials> endedByStaff() {
        return earlier.stream().findFirst().filter(latest -> credentials == null && latest.endedByStaff() != null);
    }

    /** Returns whether this is about the same credentials as {@code other}. */
    boolean sameCredentials(@Nullable CredentialsState other) {
        return credentials != null
                && other != null
                && other.credentials != null
                && credentials.id().equals(other.credentials.id());
    }

    /**
     * Returns the devices that registered with earlier credentials and had no contact since the current ones exist:
     * only requests that are signed with the current ones count as contact. Empty if nothing was replaced, or by
     * nothing.
     */
    List<ConnectedDevice> devicesToUpdate() {
        return credentials == null || earlier.isEmpty()
                ? List.of()
                : devices.stream()
                        .filter(device -> !usesCurrentCredentials(device))
                        .toList();
    }

    /** Returns how many devices use the current credentials. */
    int devicesInUse() {
        return credentials == null ? 0 : devices.size() - devicesToUpdate().size();
    }

    /** Returns whether the device had contact since the current credentials exist. */
    boolean usesCurrentCredentials(ConnectedDevice device) {
        return Optional.ofNullable(device.lastContact())
                .filter(contact -> credentials != null && !contact.isBefore(credentials.createdAt()))
                .isPresent();
    }
}
