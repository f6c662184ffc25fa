package com.rotki.portal.admin.ui;

import com.rotki.portal.devices.AdminDevice;
import com.rotki.portal.platform.ui.DeviceTitle;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** Shows devices to admins. Names and reasons are text from outside, shown as text. */
final class AdminDeviceFormatter {

    private AdminDeviceFormatter() {}

    static String title(AdminDevice device) {
        return DeviceTitle.of(device.name(), device.nameMadeByMachine(), device.platform(), device.firstSeen());
    }

    static Component name(AdminDevice device) {
        Span title = outside(title(device));
        title.addClassName("admin-device-title");
        Span machine = new Span(machine(device));
        machine.addClassName("admin-note");
        Div name = new Div(title, machine);
        name.addClassName("admin-cell");
        return name;
    }

    static Component account(AdminDevice device) {
        return new Anchor("admin/accounts/" + device.account(), device.email());
    }

    static Component lastContact(AdminDevice device) {
        Div cell = new Div(new TimeText(device.lastContact()));
        cell.addClassName("admin-cell");
        return cell;
    }

    static Component state(AdminDevice device) {
        Div cell = new Div(badge(device));
        cell.addClassName("admin-cell");
        if (device.revocation() != null) {
            Span reason = outside(device.revocation().reason());
            reason.addClassName("admin-note");
            cell.add(reason);
        }
        return cell;
    }

    /** All of it in one cell, for a narrow window. */
    static Component card(AdminDevice device) {
        Div contact = new Div(
                new Span(I18NProvider.translate("admin.devices.column.contact") + " "),
                new TimeText(device.lastContact()));
        contact.addClassName("admin-note");
        Div card = new Div(name(device), account(device), contact, state(device));
        card.addClassName("admin-card");
        return card;
    }

    private static String machine(AdminDevice device) {
        String machine = DeviceTitle.machine(device.platform());
        return device.client().version() == null
                ? machine
                : I18NProvider.translate(
                        "devices.card.machine", machine, device.client().version());
    }

    private static StatusBadge badge(AdminDevice device) {
        Tone tone = switch (device.state()) {
            case ACTIVE -> Tone.OK;
            case ALLOWED -> Tone.INFO;
            case REMOVED -> Tone.NEUTRAL;
            case REVOKED -> Tone.DANGER;
        };
        return new StatusBadge(I18NProvider.translate("admin.device.state." + DeviceSearch.code(device.state())), tone);
    }

    private static Span outside(String text) {
        Span shown = new Span(text);
        shown.getElement().setAttribute("dir", "auto");
        return shown;
    }
}
