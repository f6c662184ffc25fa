package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AppAccess;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.LatestBackup;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.requestlog.CallingDevices.CallingDevice;
import com.rotki.portal.subscription.Entitlements;
import com.rotki.portal.subscription.SubscriptionService;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which refusals are settled: the same device was let in later, or what was in its way is gone. What nobody proved to
 * be of the account is never called settled: whoever knows the API Key may try again.
 */
@Component
class SettledRefusals {

    private final CallingDevices devices;
    private final SubscriptionService subscriptions;
    private final AppAccess access;
    private final LatestBackup backup;
    private final CurrentActor currentActor;

    SettledRefusals(
            CallingDevices devices,
            SubscriptionService subscriptions,
            AppAccess access,
            LatestBackup backup,
            CurrentActor currentActor) {
        this.devices = devices;
        this.subscriptions = subscriptions;
        this.access = access;
        this.backup = backup;
        this.currentActor = currentActor;
    }

    /** Returns the refusals of the current account, each with whether it is settled now. */
    List<RefusalSummary> mark(List<RefusalSummary> refusals) {
        if (refusals.isEmpty()) {
            return refusals;
        }
        List<CallingDevice> registered = devices.registered(currentActor.account());
        var facts = new Facts(subscriptions.entitlements(), registered, access.obstacles(), backup.arrivedAt());
        return refusals.stream()
                .map(refusal -> refusal.settled(facts.settle(refusal)))
                .toList();
    }

    private record Facts(
            Entitlements plan,
            List<CallingDevice> registered,
            List<AppObstacle> obstacles,
            Optional<Instant> latestBackup) {

        boolean settle(RefusalSummary refusal) {
            if (!refusal.signatureVerified()) {
                return false;
            }
            return AppRefusal.ofCause(refusal.code())
                    .map(cause -> settles(cause.concern(), refusal))
                    .orElseGet(() -> heardAfter(refusal));
        }

        private boolean settles(AppRefusal.Concern concern, RefusalSummary refusal) {
            return switch (concern) {
                case SUBSCRIPTION -> plan.active();
                case FREEZE -> !obstacles.contains(AppObstacle.CREDENTIALS_FROZEN);
                case SLOT, UNKNOWN_DEVICE -> refusal.device() == null ? registeredAfter(refusal) : heardAfter(refusal);
                case BACKUP, UPLOAD -> arrivedAfter(refusal);
                case REQUEST,
                        SIGNATURE,
                        OLD_CREDENTIALS,
                        UNREADABLE_CREDENTIALS,
                        CLOCK,
                        REPLAY,
                        REMOVED_DEVICE,
                        REVOKED_DEVICE,
                        SERVER -> heardAfter(refusal);
            };
        }

        private boolean registeredAfter(RefusalSummary refusal) {
            return registered.stream().anyMatch(device -> device.firstSeen().isAfter(refusal.lastAt()));
        }

        private boolean arrivedAfter(RefusalSummary refusal) {
            return latestBackup.filter(refusal.lastAt()::isBefore).isPresent();
        }

        /** Where no device was named, all of them must have called since. */
        private boolean heardAfter(RefusalSummary refusal) {
            List<CallingDevice> meant = registered.stream()
                    .filter(device -> refusal.device() == null || Objects.equals(device.id(), refusal.device()))
                    .toList();
            return !meant.isEmpty()
                    && meant.stream()
                            .map(CallingDevice::lastContact)
                            .allMatch(contact -> contact != null && contact.isAfter(refusal.lastAt()));
        }
    }
}
