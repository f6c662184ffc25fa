package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.ui.StatusBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** The top of a card: a picture of the machine, what the device is called, and what kind of machine it is. */
final class DeviceCardHeader extends Div {

    private final Div picture = new Div();
    private final H3 title = new H3();
    private final Span machine = new Span();
    private final Div badges = new Div();

    DeviceCardHeader() {
        addClassName("device-header");
        picture.addClassName("device-picture");
        title.addClassName("device-title");
        // A name in a script of the other direction must not turn what stands beside it.
        title.getElement().setAttribute("dir", "auto");
        machine.addClassName("device-machine");
        badges.addClassName("device-badges");
        Div texts = new Div(title, machine, badges);
        texts.addClassName("device-header-texts");
        add(picture, texts);
    }

    void show(DeviceSummary device, StatusBadge... states) {
        picture.removeAll();
        picture.add(DeviceFormatter.icon(device));
        title.setText(DeviceFormatter.title(device));
        machine.setText(DeviceFormatter.machine(device));
        badges.removeAll();
        badges.add(states);
        badges.setVisible(states.length > 0);
    }
}
