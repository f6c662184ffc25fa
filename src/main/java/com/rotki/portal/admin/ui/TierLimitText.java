package com.rotki.portal.admin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.Locale;

/** The limits of a tier as people call them. */
final class TierLimitText {

    private TierLimitText() {}

    static String of(String limit) {
        return I18NProvider.translate(
                "admin.tiers.limit." + limit.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    static String number(int number) {
        return NumberFormat.getIntegerInstance(UI.getCurrent().getLocale()).format(number);
    }
}
