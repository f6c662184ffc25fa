package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.Reason;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A field for a required reason. It complains while empty and stops as soon as one is typed. */
public final class ReasonField extends TextArea {

    /** Creates the field, empty. {@code label} and {@code hint} are translated; the hint says who will read it. */
    public ReasonField(String label, String hint) {
        setLabel(label);
        setHelperText(hint);
        setMaxLength(Reason.MAX_LENGTH);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setErrorMessage(getTranslation("platform.reason.missing"));
        setValueChangeMode(ValueChangeMode.EAGER);
        addValueChangeListener(typed -> setInvalid(false));
        addClassName("reason-field");
    }

    /** Returns whether there is a reason. If not, the field says so and gets the focus. */
    public boolean isGiven() {
        boolean given = !getValue().isBlank();
        setInvalid(!given);
        if (!given) {
            focus();
        }
        return given;
    }
}
