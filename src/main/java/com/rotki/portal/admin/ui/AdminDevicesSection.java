package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.devices.AdminDevice;
import com.rotki.portal.devices.DeviceAdministration;
import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.devices.DeviceSummary.DeviceRevocation;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;

/** The account's devices, in whatever state. */
@SpringComponent
class AdminDevicesSection implements AdminAccountSection {

    private static final int ORDER = 40;

    private final DeviceAdministration devices;
    private final AdminDeviceActions actions;
    private final Clock clock;

    AdminDevicesSection(DeviceAdministration devices, AdminDeviceActions actions, Clock clock) {
        this.devices = devices;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(AccountStatus account, Runnable changed) {
        List<AdminDevice> all = devices.ofAccount(account.id());
        Section section = new Section(text("title"), all.isEmpty() ? new Paragraph(text("none")) : list(all, changed));
        List<AdminDevice> usable = all.stream()
                .filter(device -> device.state() != DeviceState.REVOKED)
                .toList();
        if (usable.size() > 1) {
            section.setActions(new Button(text("revoke-all"), event -> actions.revoke(usable, changed)));
        }
        return section;
    }

    private UnorderedList list(List<AdminDevice> all, Runnable changed) {
        UnorderedList list = new UnorderedList();
        list.addClassName("admin-list");
        all.forEach(device -> list.add(item(device, changed)));
        return list;
    }

    private ListItem item(AdminDevice device, Runnable changed) {
        Div top = new Div(AdminDeviceFormatter.name(device), AdminDeviceFormatter.state(device));
        top.addClassName("admin-list-top");
        FactList facts = new FactList()
                .add(text("id"), device.id().toString())
                .add(text("first-seen"), new TimeText(device.firstSeen()))
                .add(text("last-contact"), new TimeText(device.lastContact()));
        DeviceRevocation revocation = device.revocation();
        if (revocation == null) {
            return new ListItem(top, facts, buttons(device, "revoke", () -> actions.revoke(List.of(device), changed)));
        }
        facts.add(text("revoked"), new TimeText(revocation.at())).add(text("revoked-by"), revocation.by());
        return clock.instant().isBefore(revocation.undoableUntil())
                ? new ListItem(top, facts, buttons(device, "undo", () -> actions.undo(device, changed)))
                : new ListItem(top, facts);
    }

    /** Many devices have the same button: its name says for which it is. */
    private static Component buttons(AdminDevice device, String action, Runnable ask) {
        Button button = new Button(I18NProvider.translate("admin.devices." + action), event -> ask.run());
        button.setAriaLabel(text(action + "-of", AdminDeviceFormatter.title(device)));
        return new Div(button);
    }

    private static String text(String part, Object... values) {
        return I18NProvider.translate("admin.account-devices." + part, values);
    }
}
