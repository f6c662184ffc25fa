package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A removed device: kept out, or allowed to register again; or one that was revoked, about which its owner can do
 * nothing here.
 */
final class RemovedDeviceCard extends DeviceCards.Card {

    private final DeviceCardHeader header = new DeviceCardHeader();
    private final Div facts = new Div();
    private final Button allow;
    private final Button keepOut;
    private final Button restore;
    private final Span notNow = new Span();
    private final Supplier<Optional<String>> whyNotRestorable;
    private final Runnable gone;
    private @Nullable DeviceSummary device;

    /**
     * Creates the card.
     *
     * @param whyNotRestorable translated reason if no device can be restored now
     * @param gone runs when the device came back, and this card with the focus went away
     */
    RemovedDeviceCard(DeviceActions actions, Supplier<Optional<String>> whyNotRestorable, Runnable gone) {
        this.whyNotRestorable = whyNotRestorable;
        this.gone = gone;
        notNow.addClassName("device-note");
        addClassNames("card", "device-card");
        allow = button("allow", actions::allowAgain);
        keepOut = button("keep-out", actions::keepOut);
        restore = button("restore", actions::restore);
        Div buttons = new Div(restore, allow, keepOut);
        buttons.addClassName("device-buttons");
        Div top = new Div(header, buttons);
        top.addClassName("device-top");
        add(top, notNow, facts);
    }

    @Override
    void show(DeviceSummary current) {
        showWhetherRestorable(current);
        if (current.equals(device)) {
            return;
        }
        device = current;
        header.show(current, state(current.state()));
        String title = DeviceFormatter.title(current);
        label(allow, "allow", title, current.state() == DeviceState.REMOVED);
        label(keepOut, "keep-out", title, current.state() == DeviceState.ALLOWED);
        label(restore, "restore", title, current.restorableUntil() != null);
        facts.removeAll();
        facts.add(DeviceFacts.ofRemoved(current));
    }

    /** An action that would be refused is not offered: the card says why before anybody tries. */
    private void showWhetherRestorable(DeviceSummary current) {
        Optional<String> reason = whyNotRestorable.get().filter(why -> current.restorableUntil() != null);
        notNow.setText(reason.orElse(""));
        notNow.setVisible(reason.isPresent());
        if (!OwnerAction.isVisited()) {
            restore.setEnabled(reason.isEmpty());
            restore.getElement().setAttribute("aria-description", notNow.getText());
        }
    }

    private StatusBadge state(DeviceState state) {
        return switch (state) {
            case ALLOWED -> new StatusBadge(getTranslation("devices.removed.allowed"), Tone.INFO);
            case REVOKED -> new StatusBadge(getTranslation("devices.removed.revoked"), Tone.DANGER);
            case ACTIVE, REMOVED -> new StatusBadge(getTranslation("devices.removed.kept-out"), Tone.NEUTRAL);
        };
    }

    private Button button(String key, Consumer<DeviceId> action) {
        Button button = new Button(getTranslation("devices.removed." + key));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> {
            if (device != null) {
                action.accept(device.id());
                keepFocus(button);
            }
        });
        return OwnerAction.of(button);
    }

    /** The button that was pressed may be gone: its counterpart takes the focus. */
    private void keepFocus(Button pressed) {
        if (!isAttached()) {
            gone.run();
        } else if (!pressed.isVisible()) {
            (allow.isVisible() ? allow : keepOut).focus();
        }
    }

    private void label(Button button, String key, String title, boolean offered) {
        button.setAriaLabel(getTranslation("devices.removed." + key + "-device", title));
        button.setVisible(offered);
    }
}
