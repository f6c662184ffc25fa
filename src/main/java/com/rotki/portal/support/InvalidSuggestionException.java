package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;

/** The note of a suggestion is too long, or what it is about is not a thing that can be suggested. */
public final class InvalidSuggestionException extends DomainException {

    InvalidSuggestionException(int longest) {
        super("support.invalid-suggestion", longest);
    }
}
