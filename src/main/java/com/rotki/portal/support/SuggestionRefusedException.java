package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A suggestion is not made, followed or dismissed. */
public final class SuggestionRefusedException extends DomainException {

    /** Its note is too long, or it is about something that cannot be suggested. */
    public static final RefusalReason INVALID = RefusalReason.of("support.invalid-suggestion");

    /** It was followed or dismissed already. */
    public static final RefusalReason CLOSED = RefusalReason.of("support.suggestion-closed");

    private SuggestionRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its text gets: the greatest length of a note. */
    static SuggestionRefusedException invalid(int longest) {
        return new SuggestionRefusedException(INVALID, longest);
    }

    static SuggestionRefusedException closed() {
        return new SuggestionRefusedException(CLOSED);
    }
}
