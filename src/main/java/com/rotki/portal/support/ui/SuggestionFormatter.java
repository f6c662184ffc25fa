package com.rotki.portal.support.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** Puts a suggested action into words; the module that does it brings the texts. */
final class SuggestionFormatter {

    private SuggestionFormatter() {}

    /** Returns what to do, as in “Remove the device “Old laptop””. */
    static String title(String kind, String target) {
        return I18NProvider.translate("suggested-act." + kind + ".title", target);
    }

    /** Returns the label of the button that does it. */
    static String verb(String kind) {
        return I18NProvider.translate("suggested-act." + kind + ".verb");
    }
}
