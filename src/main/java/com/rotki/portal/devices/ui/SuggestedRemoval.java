package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.platform.AppAccess;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.ui.RegenerateFlow;
import com.rotki.portal.platform.ui.SuggestedAction;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;

/** Lets support suggest to remove a device. */
@SpringComponent
class SuggestedRemoval implements SuggestedAction {

    private final DeviceService devices;
    private final AppAccess access;
    private final RegenerateFlow regenerateFlow;

    SuggestedRemoval(DeviceService devices, AppAccess access, RegenerateFlow regenerateFlow) {
        this.devices = devices;
        this.access = access;
        this.regenerateFlow = regenerateFlow;
    }

    @Override
    public String kind() {
        return "remove-device";
    }

    @Override
    public List<Target> targets() {
        return devices.overview().active().stream()
                .map(device -> new Target(device.id().toString(), DeviceFormatter.title(device)))
                .toList();
    }

    /** Open pages learn of the removal by themselves. */
    @Override
    public void start(Component page, String target, Runnable done) {
        var actions = new DeviceActions(devices, access, regenerateFlow, () -> {});
        devices.overview()
                .find(new DeviceId(UUID.fromString(target)))
                .ifPresent(device -> new RemoveDeviceDialog(device, actions, done).open());
    }
}
