package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.platform.AppAccess;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.RegenerateFlow;

/** The actions of an owner on a device. */
final class DeviceActions {

    private final DeviceService devices;
    private final AppAccess access;
    private final RegenerateFlow regenerateFlow;
    private final Runnable changed;

    /**
     * Creates the actions.
     *
     * @param changed shows what is true now; runs after each action, also after one that was refused
     */
    DeviceActions(DeviceService devices, AppAccess access, RegenerateFlow regenerateFlow, Runnable changed) {
        this.devices = devices;
        this.access = access;
        this.regenerateFlow = regenerateFlow;
        this.changed = changed;
    }

    /** Renames, and leaves a refusal to the caller, who knows the field. */
    void rename(DeviceId device, String name) {
        devices.rename(device, name);
        changed.run();
    }

    /** Removes, and leaves a refusal to the caller, whose dialog stays open. */
    void remove(DeviceId device) {
        devices.remove(device);
        changed.run();
    }

    void keepOut(DeviceId device) {
        orSayWhyNot(() -> devices.remove(device));
    }

    void allowAgain(DeviceId device) {
        orSayWhyNot(() -> devices.allowAgain(device));
    }

    void restore(DeviceId device) {
        orSayWhyNot(() -> devices.restore(device));
    }

    /** Returns whether there are API credentials that somebody who has a device could use. */
    boolean credentialsToEnd() {
        return access.obstacles().stream()
                .allMatch(obstacle -> obstacle.isOfPlan() || obstacle == AppObstacle.CREDENTIALS_FROZEN);
    }

    void regenerateForLostDevice() {
        regenerateFlow.start(RegenerateReason.MAY_BE_KNOWN, changed);
    }

    private void orSayWhyNot(Runnable action) {
        try {
            action.run();
        } catch (DomainException refusal) {
            Notices.refusal(refusal);
        }
        changed.run();
    }
}
