package com.rotki.portal.admin.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;

/** Checks number fields before a dialog confirms; the field itself says what is wrong. */
final class NumberCheck {

    private NumberCheck() {}

    static boolean valid(IntegerField field) {
        Integer value = field.getValue();
        boolean valid = value != null && value >= field.getMin() && value <= field.getMax();
        field.setManualValidation(true);
        field.setInvalid(!valid);
        field.setErrorMessage(I18NProvider.translate("admin.number.wrong", field.getMin(), field.getMax()));
        return valid;
    }
}
