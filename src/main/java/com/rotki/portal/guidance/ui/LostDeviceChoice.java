package com.rotki.portal.guidance.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.guidance.LostDeviceState.LostDeviceStep;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.ui.DeviceTitle;
import com.rotki.portal.platform.ui.FirstError;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks which of the devices was lost. Nothing is chosen at first: the device in somebody's hands must not be an Enter
 * away from being removed. Kind of machine and last contact tell the devices apart.
 */
final class LostDeviceChoice extends Div {

    private final RadioButtonGroup<Choice> choices = new RadioButtonGroup<>();
    private final Button confirm = new Button(text("title"));
    private final transient Consumer<DeviceId> remove;
    private final transient Runnable skip;

    /**
     * Creates the choice.
     *
     * @param remove is told which device to remove
     * @param skip is called if it is none of them
     */
    LostDeviceChoice(List<DeviceSummary> devices, Consumer<DeviceId> remove, Runnable skip) {
        this.remove = remove;
        this.skip = skip;
        addClassName("lost-device-choice");
        choices.setLabel(text("choose"));
        choices.setItems(Stream.concat(devices.stream().map(Choice::new), Stream.of(Choice.NONE))
                .toList());
        choices.setRenderer(new ComponentRenderer<>(this::words));
        choices.setRequired(true);
        choices.setManualValidation(true);
        choices.setErrorMessage(text("required"));
        choices.addValueChangeListener(chosen -> name(chosen.getValue()));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(pressed -> confirm());
        add(choices, OwnerAction.of(confirm));
    }

    private Div words(Choice choice) {
        DeviceSummary device = choice.device();
        if (device == null) {
            return new Div(new Span(text("none")));
        }
        Div facts = new Div(new Span(DeviceTitle.machine(device.platform()) + " · "));
        facts.addClassName("hint");
        facts.add(
                device.lastContact() == null
                        ? new Span(text("no-contact"))
                        : new Span(new Span(text("last-contact") + " "), new TimeText(device.lastContact())));
        return new Div(new Span(title(device)), facts);
    }

    /** The button says what it will do now. */
    private void name(Choice chosen) {
        choices.setInvalid(false);
        DeviceSummary device = chosen.device();
        confirm.setText(device == null ? text("skip") : getTranslation(key("button"), title(device)));
    }

    private void confirm() {
        if (choices.isEmpty()) {
            choices.setInvalid(true);
            FirstError.focusIn(choices);
            return;
        }
        DeviceSummary device = choices.getValue().device();
        if (device == null) {
            skip.run();
        } else {
            remove.accept(device.id());
        }
    }

    private static String title(DeviceSummary device) {
        return DeviceTitle.of(device.name(), device.nameMadeByMachine(), device.platform(), device.firstSeen());
    }

    private String text(String part) {
        return getTranslation(key(part));
    }

    private static String key(String part) {
        return LostDeviceView.key(LostDeviceStep.DEVICE, part);
    }

    /** @param device null for none of them */
    private record Choice(@Nullable DeviceSummary device) {

        static final Choice NONE = new Choice(null);
    }
}
