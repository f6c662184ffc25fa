package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceRefusedException;
import com.rotki.portal.platform.ui.RefusalText;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A name is typed in place: Enter saves, Escape keeps the old one, and what is wrong with it is said at the field. */
final class DeviceNameForm extends Div {

    private final TextField field = new TextField();
    private final Consumer<String> save;

    /**
     * Creates the form.
     *
     * @param label translated
     * @param name to begin with; empty if the device has none that a person gave
     * @param save takes the name as typed, or refuses it with {@link DeviceRefusedException}
     * @param keepLabel translated label of the button that keeps things as they are
     * @param keep is called when the person does not want another name
     */
    DeviceNameForm(String label, String name, Consumer<String> save, String keepLabel, Runnable keep) {
        this.save = save;
        addClassName("device-name-form");
        field.setLabel(label);
        field.setHelperText(getTranslation("devices.name.hint"));
        field.setPlaceholder(getTranslation("devices.name.example"));
        field.setValue(name);
        field.setAutoselect(true);
        field.setManualValidation(true);
        // Enter must find the name as it stands, not as it was when the field was last left.
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(typed -> field.setInvalid(false));
        // A key press, not a key down: an input method uses Enter to finish a word.
        field.addKeyPressListener(Key.ENTER, pressed -> save());
        field.addKeyDownListener(Key.ESCAPE, pressed -> keep.run());
        Button saveButton = new Button(getTranslation("devices.name.save"), click -> save());
        saveButton.addThemeVariants(ButtonVariant.PRIMARY);
        Button keepButton = new Button(keepLabel, click -> keep.run());
        keepButton.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(saveButton, keepButton);
        buttons.addClassName("device-buttons");
        add(field, buttons);
    }

    void focus() {
        field.focus();
    }

    private void save() {
        try {
            save.accept(field.getValue());
        } catch (DeviceRefusedException refusal) {
            field.setErrorMessage(RefusalText.of(refusal));
            field.setInvalid(true);
            field.focus();
        }
    }
}
