package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.platform.ui.ReaderLocale;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;

/** Writes amounts of money as the reader does. */
final class PriceText {

    private PriceText() {}

    /** Returns the price's amount with its currency. */
    static String of(Price price) {
        return of(price.amount(), price.currency());
    }

    /**
     * Returns an amount with its currency.
     *
     * @param amount in the currency's smallest unit
     * @param currency ISO 4217
     */
    static String of(long amount, String currency) {
        Currency unit = Currency.getInstance(currency);
        int digits = Math.max(0, unit.getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getCurrencyInstance(ReaderLocale.current());
        format.setCurrency(unit);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(amount, digits));
    }
}
