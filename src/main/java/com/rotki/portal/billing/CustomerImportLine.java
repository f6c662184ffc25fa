package com.rotki.portal.billing;

import com.rotki.portal.subscription.PlanGrant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of an import, as it was read: with a customer, or with what is wrong with it.
 *
 * @param number of the line in the file, from 1
 * @param customer null if the line has a problem
 * @param problem null if the line has a customer
 */
record CustomerImportLine(
        int number, @Nullable Customer customer, @Nullable CustomerImportVerdict problem) {

    static CustomerImportLine of(int number, Customer customer) {
        return new CustomerImportLine(number, customer, null);
    }

    static CustomerImportLine wrong(int number, CustomerImportVerdict problem) {
        return new CustomerImportLine(number, null, problem);
    }

    /**
     * A customer of another system.
     *
     * @param language in which to write to them; null if it is not known
     */
    record Customer(String email, PlanGrant grant, @Nullable Locale language) {}
}
