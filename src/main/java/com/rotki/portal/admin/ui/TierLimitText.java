package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.TextKey;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;

/** Names the limits of a tier. */
final class TierLimitText {

    private TierLimitText() {}

    static String of(String limit) {
        return I18NProvider.translate("subscription.limit." + TextKey.of(limit));
    }

    static String number(int number) {
        return NumberFormat.getIntegerInstance(UI.getCurrent().getLocale()).format(number);
    }
}
