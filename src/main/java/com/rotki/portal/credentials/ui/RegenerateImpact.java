package com.rotki.portal.credentials.ui;

import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.ConnectedDevices.ConnectedDevice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;

/** Shows how regenerating affects each device, and how soon (requirement B-02). */
final class RegenerateImpact extends Div {

    RegenerateImpact(List<ConnectedDevice> devices, List<AppObstacle> obstacles) {
        addClassName("regenerate-impact");
        Paragraph everyDevice = new Paragraph(text("every-device"));
        everyDevice.addClassName("regenerate-warning");
        add(everyDevice);
        if (devices.isEmpty()) {
            add(new Paragraph(text("no-devices")));
        } else {
            add(new Paragraph(text("devices", devices.size())), new DeviceList(devices));
        }
        add(effects(obstacles));
    }

    /** Apps that are shut out anyway notice nothing. */
    private UnorderedList effects(List<AppObstacle> obstacles) {
        UnorderedList list = new UnorderedList();
        list.addClassName("regenerate-effects");
        (obstacles.isEmpty()
                        ? Stream.of("effect.at-once", "effect.notice", "effect.stays")
                        : Stream.of("effect.at-once", "effect.stays"))
                .map(key -> new ListItem(text(key)))
                .forEach(list::add);
        if (obstacles.contains(AppObstacle.CREDENTIALS_FROZEN)) {
            list.add(new ListItem(text("effect.frozen")));
        }
        return list;
    }

    private String text(String key, Object... arguments) {
        return getTranslation("credentials.regenerate." + key, arguments);
    }
}
