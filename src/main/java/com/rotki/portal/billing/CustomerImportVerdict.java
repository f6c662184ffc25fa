package com.rotki.portal.billing;

import java.util.Locale;

/** What becomes of a line of an import of customers. */
public enum CustomerImportVerdict {
    /** An account is made for the customer, who is invited. */
    CREATED(false),
    /** The customer has an account already, which gets the plan. */
    GIVEN(false),
    /** The line was imported before. */
    UNCHANGED(false),

    /** The first line names other columns than an import has. */
    HEADER(true),
    /** The file has more lines than are taken at once. The rest is not read. */
    TOO_MANY(true),
    LINE_TOO_LONG(true),
    NOT_UTF8(true),
    /** It is no line of the format. */
    MALFORMED(true),
    EMAIL(true),
    TIER(true),
    KIND(true),
    UNTIL(true),
    LANGUAGE(true),
    /** An earlier line of the file has the same address. */
    TWICE(true),
    /** The plan would be over, or last longer than any plan is given for. */
    PERIOD(true),
    /** The plan lasts so long that a second admin has to approve of it. */
    SECOND_ADMIN(true),
    STAFF(true),
    /** The account pays for a plan in the portal, or has paid for one that is not over. */
    PAYS(true),
    /** An admin gave the account a plan that is not over. */
    GRANTED(true),
    /** The customer was imported before, with another plan. */
    OTHERWISE(true),
    /** Somebody else changed the account at this moment. */
    FAILED(true);

    private final boolean problem;

    CustomerImportVerdict(boolean problem) {
        this.problem = problem;
    }

    /** Returns whether nothing is done because something is wrong. */
    public boolean problem() {
        return problem;
    }

    /** Returns which text says it. */
    public String textKey() {
        return "billing.import.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
