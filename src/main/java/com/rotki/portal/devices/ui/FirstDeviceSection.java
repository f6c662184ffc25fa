package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.platform.AppAccess;
import com.rotki.portal.platform.ui.ConnectSection;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.requestlog.RefusalLog;
import com.vaadin.flow.component.Component;

/** The part of the connect guide that waits for the app (requirement B-06). */
@org.springframework.stereotype.Component
class FirstDeviceSection implements ConnectSection {

    private static final int ORDER = 10;

    private final DeviceService devices;
    private final AppAccess access;
    private final RefusalLog refusals;
    private final LiveUpdates liveUpdates;

    FirstDeviceSection(DeviceService devices, AppAccess access, RefusalLog refusals, LiveUpdates liveUpdates) {
        this.devices = devices;
        this.access = access;
        this.refusals = refusals;
        this.liveUpdates = liveUpdates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content() {
        return new FirstDevicePanel(devices, access, refusals, liveUpdates);
    }
}
