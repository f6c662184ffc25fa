package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.AppObstacles;
import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.credentials.EarlierCredentials;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.ConnectedDevices.ConnectedDevice;
import com.rotki.portal.subscription.SubscriptionOverview;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of an account's API credentials at one moment.
 *
 * @param pair the current pair; null if none was created
 * @param subscription null if there never was one
 * @param earlier the latest first
 * @param devices those that use the pair, or used the one before
 */
record CredentialsState(
        @Nullable CredentialsOverview pair,
        @Nullable SubscriptionOverview subscription,
        List<EarlierCredentials> earlier,
        List<ConnectedDevice> devices) {

    CredentialsState {
        earlier = List.copyOf(earlier);
        devices = List.copyOf(devices);
    }

    /** Returns whether the app is let in with a pair now. */
    boolean subscriptionActive() {
        return subscription != null && subscription.status().entitled();
    }

    /** Returns what keeps every app from connecting with the pair now. */
    List<AppObstacle> obstacles() {
        return AppObstacles.of(subscription, pair, earlier.stream().findFirst());
    }

    /** Returns the pair that the staff ended, as long as its owner has created no other one. */
    Optional<EarlierCredentials> endedByStaff() {
        return earlier.stream().findFirst().filter(latest -> pair == null && latest.endedByStaff() != null);
    }

    /** Returns whether this is about the same pair as {@code other}. */
    boolean samePair(@Nullable CredentialsState other) {
        return pair != null && other != null && other.pair != null && pair.id().equals(other.pair.id());
    }

    /**
     * Returns the devices that registered with an earlier pair and were not heard of since the current one exists: only
     * requests that are signed with the current pair count as contact. Empty if nothing was replaced, or by nothing.
     */
    List<ConnectedDevice> devicesToUpdate() {
        return pair == null || earlier.isEmpty()
                ? List.of()
                : devices.stream().filter(device -> !usesCurrentPair(device)).toList();
    }

    /** Returns how many devices use the current pair. */
    int devicesInUse() {
        return pair == null ? 0 : devices.size() - devicesToUpdate().size();
    }

    /** Returns whether the device was heard of since the current pair exists. */
    boolean usesCurrentPair(ConnectedDevice device) {
        return Optional.ofNullable(device.lastContact())
                .filter(contact -> pair != null && !contact.isBefore(pair.createdAt()))
                .isPresent();
    }
}
