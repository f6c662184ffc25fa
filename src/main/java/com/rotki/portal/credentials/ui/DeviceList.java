package com.rotki.portal.credentials.ui;

import com.rotki.portal.platform.ConnectedDevices.ConnectedDevice;
import com.rotki.portal.platform.ui.DeviceTitle;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** Devices by the title their owner knows, each with its last contact. */
final class DeviceList extends UnorderedList {

    DeviceList(List<ConnectedDevice> devices) {
        this(devices, device -> new Component[0]);
    }

    /** Creates the list with more about each device beside its title. */
    DeviceList(List<ConnectedDevice> devices, Function<ConnectedDevice, Component[]> more) {
        addClassName("device-list");
        devices.forEach(device -> add(item(device, more.apply(device))));
    }

    private ListItem item(ConnectedDevice device, Component... more) {
        Span title = new Span(DeviceTitle.of(device));
        title.addClassName("device-list-title");
        Div top = new Div(title);
        top.addClassName("device-list-top");
        top.add(more);
        Div contact = new Div(lastContact(device));
        contact.addClassNames("device-list-contact", "hint");
        return new ListItem(top, contact);
    }

    private Component[] lastContact(ConnectedDevice device) {
        return device.lastContact() == null
                ? new Component[] {new Span(getTranslation("credentials.device.no-contact"))}
                : new Component[] {
                    new Span(getTranslation("credentials.device.last-contact")), new TimeText(device.lastContact())
                };
    }
}
