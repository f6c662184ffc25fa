package com.rotki.portal.billing;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A purchase, a change of a paid plan or an event of the engine is refused. */
public final class BillingRefusedException extends DomainException {

    /** The engine does not answer, is busy or answers nonsense. */
    public static final RefusalReason UNAVAILABLE = RefusalReason.of("billing.unavailable");

    /** An event was not signed by the engine, or not a moment ago. */
    public static final RefusalReason BAD_SIGNATURE = RefusalReason.of("billing.bad-signature");

    /** Plans are sold elsewhere. */
    public static final RefusalReason NOT_SOLD_HERE = RefusalReason.of("billing.not-sold-here");

    /** The engine has no price for the tier and cycle. */
    public static final RefusalReason NO_PRICE = RefusalReason.of("billing.no-price");

    /** The engine says that a subscription has a price that is none of the portal's. */
    public static final RefusalReason UNKNOWN_PRICE = RefusalReason.of("billing.unknown-price");

    /** The account has a subscription: that one is changed. */
    public static final RefusalReason SUBSCRIBED = RefusalReason.of("billing.subscribed");

    /** The account has no paid subscription that could be changed. */
    public static final RefusalReason NOT_SUBSCRIBED = RefusalReason.of("billing.not-subscribed");

    /** A payment is made and not confirmed yet. */
    public static final RefusalReason UNDER_WAY = RefusalReason.of("billing.under-way");

    /** The change is not one that can be made so: a higher tier is at once, a lower one at the end of the period. */
    public static final RefusalReason NO_SUCH_CHANGE = RefusalReason.of("billing.no-such-change");

    /** The bank refused what a change costs, or asks for a confirmation: nothing was charged and nothing changed. */
    public static final RefusalReason CARD_DECLINED = RefusalReason.of("billing.card-declined");

    /** The renewal is not paid, so nothing can be settled against it: it is paid, or charged, before the plan is changed. */
    public static final RefusalReason PAY_FIRST = RefusalReason.of("billing.pay-first");

    /** The engine still charges for a plan, so the account is not deleted. */
    public static final RefusalReason STILL_CHARGED = RefusalReason.of("billing.still-charged");

    /** A checkout can still be paid, so the account is not deleted. */
    public static final RefusalReason CHECKOUT_OPEN = RefusalReason.of("billing.checkout-open");

    /** A text with customers to import is too long for a page. */
    public static final RefusalReason IMPORT_TOO_LONG = RefusalReason.of("billing.import-too-long");

    /** An event of the shop says nothing that can be read. */
    public static final RefusalReason BAD_COMMAND = RefusalReason.of("billing.bad-command");

    /** The shop tells of a customer under another account than before, or of an account under another customer. */
    public static final RefusalReason OTHER_CUSTOMER = RefusalReason.of("billing.other-customer");

    /** The shop tells something else under a version that it has used. */
    public static final RefusalReason VERSION_USED = RefusalReason.of("billing.version-used");

    /** The shop tells of an account that can have no plan: it is one of the staff. */
    public static final RefusalReason NO_SUBSCRIBER = RefusalReason.of("billing.no-subscriber");

    private BillingRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Returns the refusal for one of the reasons here. */
    public static BillingRefusedException of(RefusalReason reason) {
        return new BillingRefusedException(reason);
    }

    /** Its text gets: the field that is missing or wrong. */
    public static BillingRefusedException badCommand(String field) {
        return new BillingRefusedException(BAD_COMMAND, field);
    }

    /** Its text gets: how many characters are taken. */
    static BillingRefusedException importTooLong(int most) {
        return new BillingRefusedException(IMPORT_TOO_LONG, most);
    }
}
