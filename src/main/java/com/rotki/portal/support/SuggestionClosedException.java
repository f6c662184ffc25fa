package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;

/** The suggestion was followed or dismissed already. */
public final class SuggestionClosedException extends DomainException {

    SuggestionClosedException() {
        super("support.suggestion-closed");
    }
}
