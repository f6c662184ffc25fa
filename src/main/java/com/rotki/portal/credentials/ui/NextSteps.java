package com.rotki.portal.credentials.ui;

import com.rotki.portal.platform.ConnectedDevices.ConnectedDevice;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** After a regenerate: which devices still need the new credentials. It stays until the last of them has them. */
final class NextSteps extends Div {

    private final Div devices = new Div();
    private final Paragraph how = new Paragraph();

    NextSteps() {
        Anchor unknown = new Anchor("devices", getTranslation("credentials.next.unknown-device"));
        add(new Section(
                getTranslation("credentials.next.title"),
                new Paragraph(getTranslation("credentials.next.lead")),
                devices,
                how,
                unknown));
        setVisible(false);
    }

    /** Shows where each device stands. */
    void show(CredentialsState state) {
        boolean open = !state.devicesToUpdate().isEmpty();
        setVisible(open
                || (isVisible()
                        && state.credentials() != null
                        && !state.devices().isEmpty()));
        how.setText(
                getTranslation(state.obstacles().isEmpty() ? "credentials.next.how" : "credentials.next.how-later"));
        devices.removeAll();
        devices.add(new DeviceList(state.devices(), device -> new Component[] {badge(state, device)}));
        if (!open) {
            devices.add(new Paragraph(getTranslation("credentials.next.all")));
        }
    }

    private StatusBadge badge(CredentialsState state, ConnectedDevice device) {
        return state.usesCurrentCredentials(device)
                ? new StatusBadge(getTranslation("credentials.next.updated"), Tone.OK)
                : new StatusBadge(getTranslation("credentials.next.waiting"), Tone.WARNING);
    }
}
