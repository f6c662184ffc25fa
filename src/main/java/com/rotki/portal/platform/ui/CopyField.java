package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A value that may be read, with a button that copies it. */
public final class CopyField extends Div {

    private final String value;

    /** Creates the field. {@code label} is translated and says what the value is. */
    public CopyField(String label, String value) {
        this.value = value;
        addClassName("value-field");
        Span name = new Span(label);
        name.addClassName("value-field-label");
        Code text = Verbatim.code(value);
        text.addClassName("value-field-value");
        Div box = new Div(text, CopyButton.ofValue(getTranslation("platform.copy-field.copy", label), value));
        box.addClassName("value-field-box");
        add(name, box);
    }

    /** Returns the value. */
    public String value() {
        return value;
    }
}
