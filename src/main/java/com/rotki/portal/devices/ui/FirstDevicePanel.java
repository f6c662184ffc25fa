package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceEvent.DeviceRegistered;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.DevicesOverview;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AppAccess;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.requestlog.RefusalLog;
import com.rotki.portal.requestlog.RequestLogEvent.RequestRefused;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;

/**
 * Waits for the app's first signed request and shows live what comes of it: it arrived, it was refused and why, or the
 * device is connected, which can then be named on the spot. With devices already there it sums them up in a line.
 */
final class FirstDevicePanel extends Div {

    private final transient DeviceService devices;
    private final transient AppAccess access;
    private final transient RefusalLog refusals;
    private final ConnectStatus status = new ConnectStatus();
    private final Div naming = new Div();
    private boolean waiting;

    FirstDevicePanel(DeviceService devices, AppAccess access, RefusalLog refusals, LiveUpdates liveUpdates) {
        this.devices = devices;
        this.access = access;
        this.refusals = refusals;
        addClassNames("section", "first-device");
        add(status, naming);
        load();
        liveUpdates.listen(this, news -> news.events().forEach(this::happened));
    }

    private void load() {
        DevicesOverview overview = devices.overview();
        waiting = overview.active().isEmpty();
        List<AppObstacle> obstacles = access.obstacles();
        if (!obstacles.isEmpty()) {
            status.blocked(obstacles.getFirst());
        } else if (!waiting) {
            status.summary(overview);
        } else {
            status.waiting();
            refusals.recent(1).stream().filter(last -> !last.settled()).forEach(status::lastAttempt);
        }
    }

    private void happened(AccountEvent event) {
        if (event instanceof DeviceRegistered registered) {
            connected(registered.device());
        } else if (event instanceof RequestRefused refused) {
            refused(refused.code(), refused.at());
        } else if (DeviceNews.in(event).isPresent()) {
            devicesChanged();
        } else if (waiting && event.actor().kind() == Actor.Kind.APP) {
            status.reached();
        } else if (event.actor().kind() != Actor.Kind.APP) {
            devicesChanged();
        }
    }

    /** Refusals are written down beside the request: one may be told of after the app came through. */
    private void refused(String code, Instant at) {
        if (waiting) {
            status.refused(code, at);
        }
    }

    private void devicesChanged() {
        if (naming.getChildren().findAny().isEmpty()) {
            load();
        }
    }

    private void connected(DeviceId id) {
        waiting = false;
        devices.overview().find(id).ifPresent(device -> {
            status.connected(DeviceFormatter.title(device));
            if (!OwnerAction.isVisited()) {
                askForName(device);
            }
        });
    }

    private void askForName(DeviceSummary device) {
        naming.removeAll();
        naming.add(new DeviceNameForm(
                getTranslation("devices.first.name"),
                device.nameMadeByMachine() ? "" : device.name(),
                name -> rename(device.id(), name),
                getTranslation("devices.first.name-later"),
                this::finish));
    }

    private void rename(DeviceId device, String name) {
        devices.rename(device, name);
        finish();
    }

    private void finish() {
        naming.removeAll();
        load();
    }
}
