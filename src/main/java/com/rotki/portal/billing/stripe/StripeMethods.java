package com.rotki.portal.billing.stripe;

import com.stripe.model.Charge;
import com.stripe.model.Customer;
import com.stripe.model.PaymentMethod;
import com.stripe.model.Subscription;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which means of payment pays, in words that need no translation: a brand, and the last four digits where there are any. */
final class StripeMethods {

    /** Brands whose names are written otherwise than with one capital. */
    private static final Map<String, String> BRANDS = Map.of(
            "amex", "American Express",
            "diners", "Diners Club",
            "jcb", "JCB",
            "mastercard", "Mastercard",
            "unionpay", "UnionPay",
            "paypal", "PayPal",
            "sepa_debit", "SEPA",
            "us_bank_account", "ACH",
            "cartes_bancaires", "Cartes Bancaires",
            "eftpos_au", "eftpos");

    private StripeMethods() {}

    static @Nullable PaymentMethod paysNext(Subscription found) {
        @Nullable PaymentMethod own = found.getDefaultPaymentMethodObject();
        @Nullable PaymentMethod ofCustomer = ofCustomer(found);
        return own == null || (ofCustomer != null && isNewer(ofCustomer, own)) ? ofCustomer : own;
    }

    /** A customer may have had a card for long, and have bought with another one since. */
    private static boolean isNewer(PaymentMethod one, PaymentMethod other) {
        return one.getCreated() != null && other.getCreated() != null && one.getCreated() > other.getCreated();
    }

    private static @Nullable PaymentMethod ofCustomer(Subscription found) {
        Customer customer = found.getCustomerObject();
        return customer == null || customer.getInvoiceSettings() == null
                ? null
                : customer.getInvoiceSettings().getDefaultPaymentMethodObject();
    }

    static @Nullable String name(@Nullable PaymentMethod method) {
        if (method == null || method.getType() == null) {
            return null;
        }
        if (method.getCard() != null) {
            return name(method.getCard().getBrand(), method.getCard().getLast4());
        }
        return name(
                method.getType(),
                method.getSepaDebit() == null ? null : method.getSepaDebit().getLast4());
    }

    static @Nullable String name(Charge.@Nullable PaymentMethodDetails details) {
        if (details == null || details.getType() == null) {
            return null;
        }
        if (details.getCard() != null) {
            return name(details.getCard().getBrand(), details.getCard().getLast4());
        }
        return name(
                details.getType(),
                details.getSepaDebit() == null ? null : details.getSepaDebit().getLast4());
    }

    private static @Nullable String name(@Nullable String brand, @Nullable String digits) {
        if (brand == null || brand.isEmpty()) {
            return null;
        }
        String spaced = brand.replace('_', ' ');
        String name = BRANDS.getOrDefault(brand, spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1));
        return digits == null ? name : name + " •••• " + digits;
    }
}
