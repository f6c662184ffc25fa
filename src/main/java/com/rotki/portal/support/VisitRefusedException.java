package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A visit is not asked for, approved, begun or extended. */
public final class VisitRefusedException extends DomainException {

    /** The account is not a subscriber, or it is the own account of the agent. */
    public static final RefusalReason NOT_VISITABLE = RefusalReason.of("support.not-visitable");

    /** Whoever asks for a visit does not approve it. */
    public static final RefusalReason OWN_REQUEST = RefusalReason.of("support.own-request");

    /** A visit can be extended once. */
    public static final RefusalReason EXTENDED_ALREADY = RefusalReason.of("support.extended-already");

    /** It is over, lapsed, or not of this person. */
    public static final RefusalReason OVER = RefusalReason.of("support.visit-over");

    /** The account visited other accounts, so it is not deleted. */
    public static final RefusalReason VISITOR = RefusalReason.of("support.acted");

    private VisitRefusedException(RefusalReason reason) {
        super(reason);
    }

    static VisitRefusedException notVisitable() {
        return new VisitRefusedException(NOT_VISITABLE);
    }

    static VisitRefusedException ownRequest() {
        return new VisitRefusedException(OWN_REQUEST);
    }

    static VisitRefusedException extendedAlready() {
        return new VisitRefusedException(EXTENDED_ALREADY);
    }

    static VisitRefusedException over() {
        return new VisitRefusedException(OVER);
    }

    static VisitRefusedException visitor() {
        return new VisitRefusedException(VISITOR);
    }
}
