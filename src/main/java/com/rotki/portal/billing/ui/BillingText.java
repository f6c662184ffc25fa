package com.rotki.portal.billing.ui;

import com.rotki.portal.subscription.BillingCycle;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Parts of text keys, and words that several pages about payments use. */
final class BillingText {

    private BillingText() {}

    /** Returns the part of the text keys that names a cycle. */
    static String cycle(BillingCycle cycle) {
        return key(cycle);
    }

    /** Returns the cycle that an address names; empty if it names none. */
    static Optional<BillingCycle> cycle(String name) {
        return Arrays.stream(BillingCycle.values())
                .filter(each -> cycle(each).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns a plan with its price, as “Basic, €15.00 a month”. */
    static String plan(String tier, BillingCycle cycle, long amount, String currency) {
        return I18NProvider.translate("billing.plan." + cycle(cycle), tier, PriceText.of(amount, currency));
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
