package com.rotki.portal.support;

import com.rotki.portal.platform.PlainText;

/**
 * Something to suggest.
 *
 * @param kind of a suggested act, 1 to 64 letters and dashes
 * @param target as the act knows it, at most 64 characters
 * @param targetName for people, at most 200 characters are kept
 * @param note what else the owner should know, at most 500 characters, may be empty
 */
public record NewSuggestion(String kind, String target, String targetName, String note) {

    /** How long the note may be. */
    public static final int MAX_NOTE = 500;

    private static final int MAX_TARGET = 64;
    private static final int MAX_NAME = 200;

    /**
     * Cleans what was typed.
     *
     * @throws SuggestionRefusedException ({@code support.invalid-suggestion})
     */
    public NewSuggestion {
        note = PlainText.of(note);
        String name = PlainText.of(targetName);
        targetName = name.substring(0, Math.min(MAX_NAME, name.length()));
        if (!kind.matches("[a-z-]{1,64}") || target.length() > MAX_TARGET || note.length() > MAX_NOTE) {
            throw SuggestionRefusedException.invalid(MAX_NOTE);
        }
    }
}
