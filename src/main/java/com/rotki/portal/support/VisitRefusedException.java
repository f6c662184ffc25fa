package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A visit is not asked for, approved, begun or extended. */
public final class VisitRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** The account is not a subscriber, or it is the own account of the agent. */
        NOT_VISITABLE("support.not-visitable"),
        /** The support code is not valid: {@link WrongSupportCodeException}. */
        WRONG_CODE("support.wrong-code"),
        /** Whoever asks for a visit does not approve it. */
        OWN_REQUEST("support.own-request"),
        /** A visit can be extended once. */
        EXTENDED_ALREADY("support.extended-already"),
        /** It is over, lapsed, or not of this person. */
        OVER("support.visit-over"),
        /** The account visited other accounts, so it is not deleted. */
        VISITOR("support.acted");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private VisitRefusedException(Reason reason) {
        super(reason);
    }

    static VisitRefusedException notVisitable() {
        return new VisitRefusedException(Reason.NOT_VISITABLE);
    }

    static VisitRefusedException ownRequest() {
        return new VisitRefusedException(Reason.OWN_REQUEST);
    }

    static VisitRefusedException extendedAlready() {
        return new VisitRefusedException(Reason.EXTENDED_ALREADY);
    }

    static VisitRefusedException over() {
        return new VisitRefusedException(Reason.OVER);
    }

    static VisitRefusedException visitor() {
        return new VisitRefusedException(Reason.VISITOR);
    }
}
