package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceEvent.DeviceAllowed;
import com.rotki.portal.devices.DeviceEvent.DeviceLeftWithPlan;
import com.rotki.portal.devices.DeviceEvent.DeviceRegistered;
import com.rotki.portal.devices.DeviceEvent.DeviceRemoved;
import com.rotki.portal.devices.DeviceEvent.DeviceRenamed;
import com.rotki.portal.devices.DeviceEvent.DeviceRestored;
import com.rotki.portal.devices.DeviceEvent.DeviceRevocationUndone;
import com.rotki.portal.devices.DeviceEvent.DeviceRevoked;
import com.rotki.portal.devices.DevicesOverview;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.ui.News;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/**
 * Something that happened to a device.
 *
 * @param key of its sentence
 * @param name what the device was called then, as the app or the owner wrote it
 */
record DeviceNews(String key, DeviceId device, String name) {

    /** Returns the news in {@code event}, or empty if it changed no device. */
    static Optional<DeviceNews> in(AccountEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case DeviceRegistered e -> new DeviceNews("registered", e.device(), e.name());
                    case DeviceRemoved e -> new DeviceNews("removed", e.device(), e.name());
                    case DeviceRenamed e -> new DeviceNews("renamed", e.device(), e.name());
                    case DeviceAllowed e -> new DeviceNews("allowed", e.device(), e.name());
                    case DeviceRevoked e -> new DeviceNews("revoked", e.device(), e.name());
                    case DeviceRevocationUndone e -> new DeviceNews("revocation-undone", e.device(), e.name());
                    case DeviceLeftWithPlan e -> new DeviceNews("left-with-plan", e.device(), e.name());
                    case DeviceRestored e -> new DeviceNews("restored", e.device(), e.name());
                    default -> null;
                });
    }

    /** Returns the latest in {@code news}, or empty if it changed no device. */
    static Optional<DeviceNews> latest(News news) {
        return news.events().stream().flatMap(event -> in(event).stream()).reduce((earlier, later) -> later);
    }

    /** Returns the sentence that tells it; {@code now} knows what people call the device. */
    String sentence(DevicesOverview now) {
        String title = now.find(device).map(DeviceFormatter::title).orElse(name);
        return I18NProvider.translate("devices.news." + key, title);
    }
}
