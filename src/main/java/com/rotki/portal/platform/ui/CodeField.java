package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.DomainException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** A field for a code with the button that hands it over. Why a code is refused stands at the field. */
public final class CodeField extends Div {

    private final TextField field = new TextField();
    private final Consumer<String> use;

    /**
     * Creates the field. Texts are translated.
     *
     * @param use takes what was typed, without blanks around it and never empty; a refusal that it throws is shown
     */
    public CodeField(String label, String verb, Consumer<String> use) {
        this.use = use;
        addClassName("code-field");
        field.setLabel(label);
        field.getElement().setAttribute("autocomplete", "one-time-code");
        field.setWidthFull();
        Button button = new Button(verb, event -> submit());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        // Focus leaves the field for a moment, so that what was typed last arrives with the key.
        button.addClickShortcut(Key.ENTER).listenOn(field).resetFocusOnActiveElement();
        add(field, button);
    }

    /** Describes the code beside the field. */
    public CodeField hint(String text) {
        field.setHelperText(text);
        return this;
    }

    /** Keeps password managers and phones from filling the field. */
    public CodeField keptElsewhere() {
        field.setAutocomplete(Autocomplete.OFF);
        return this;
    }

    /** Puts something below the field. */
    public CodeField with(Component component) {
        add(component);
        return this;
    }

    /** Fills the field in. */
    public void fill(String code) {
        field.setValue(code);
        field.setInvalid(false);
    }

    /** Puts the cursor into the field. */
    public void focus() {
        field.focus();
    }

    private void submit() {
        String typed = field.getValue().strip();
        if (typed.isEmpty()) {
            refuse(getTranslation("platform.code-field.empty"));
            return;
        }
        try {
            field.setInvalid(false);
            use.accept(typed);
        } catch (DomainException refusal) {
            refuse(RefusalText.of(refusal));
        }
    }

    private void refuse(String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
    }
}
