package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceRefusedException;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A registered device, with a way to rename it in place and one to remove it. */
final class DeviceCard extends DeviceCards.Card {

    private final DeviceActions actions;
    private final DeviceCardHeader header = new DeviceCardHeader();
    private final Div naming = new Div();
    private final Div facts = new Div();
    private final Button rename = new Button(DeviceFormatter.decorative(VaadinIcon.PENCIL));
    private final Button remove = new Button(DeviceFormatter.decorative(VaadinIcon.TRASH));
    private @Nullable DeviceSummary device;

    /**
     * Creates the card.
     *
     * @param askToRemove opens the dialog
     */
    DeviceCard(DeviceActions actions, Consumer<DeviceSummary> askToRemove) {
        this.actions = actions;
        addClassNames("card", "device-card");
        rename.setText(getTranslation("devices.card.rename"));
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        rename.addClickListener(click -> withDevice(this::startRenaming));
        remove.setText(getTranslation("devices.card.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.addClickListener(click -> withDevice(askToRemove));
        Div buttons = new Div(OwnerAction.of(rename), OwnerAction.of(remove));
        buttons.addClassName("device-buttons");
        Div top = new Div(header, buttons);
        top.addClassName("device-top");
        add(top, naming, facts);
    }

    @Override
    void show(DeviceSummary current) {
        if (current.equals(device)) {
            return;
        }
        device = current;
        String title = DeviceFormatter.title(current);
        rename.setAriaLabel(getTranslation("devices.card.rename-device", title));
        remove.setAriaLabel(getTranslation("devices.card.remove-device", title));
        header.show(current, states(current));
        facts.removeAll();
        facts.add(DeviceFacts.ofRegistered(current));
    }

    private StatusBadge[] states(DeviceSummary current) {
        return current.failing()
                ? new StatusBadge[] {new StatusBadge(getTranslation("devices.card.failing"), Tone.DANGER)}
                : new StatusBadge[0];
    }

    private void startRenaming(DeviceSummary current) {
        var form = new DeviceNameForm(
                getTranslation("devices.name.label", DeviceFormatter.title(current)),
                current.nameMadeByMachine() ? "" : current.name(),
                name -> rename(current, name),
                getTranslation("devices.name.keep"),
                this::endRenaming);
        naming.removeAll();
        naming.add(form);
        rename.setVisible(false);
        form.focus();
    }

    private void endRenaming() {
        naming.removeAll();
        rename.setVisible(true);
        rename.focus();
    }

    private void rename(DeviceSummary current, String name) {
        try {
            actions.rename(current.id(), name);
            endRenaming();
        } catch (DeviceRefusedException refusal) {
            throw refusal;
        } catch (DomainException refusal) {
            endRenaming();
            Notices.refusal(refusal);
        }
    }

    private void withDevice(Consumer<DeviceSummary> action) {
        if (device != null) {
            action.accept(device);
        }
    }
}
