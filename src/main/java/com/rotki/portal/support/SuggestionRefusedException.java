package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A suggestion is not made, followed or dismissed. */
public final class SuggestionRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** Its note is too long, or it is about something that cannot be suggested. */
        INVALID("support.invalid-suggestion"),
        /** It was followed or dismissed already. */
        CLOSED("support.suggestion-closed");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private SuggestionRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its text gets: the greatest length of a note. */
    static SuggestionRefusedException invalid(int longest) {
        return new SuggestionRefusedException(Reason.INVALID, longest);
    }

    static SuggestionRefusedException closed() {
        return new SuggestionRefusedException(Reason.CLOSED);
    }
}
