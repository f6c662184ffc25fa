package com.rotki.portal.platform;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/** Cleans typed text so that it can be stored, searched and shown on one line. */
public final class PlainText {

    private PlainText() {}

    /** Returns {@link #of(String, IntPredicate)} that keeps no format character. */
    public static String of(String typed) {
        return of(typed, character -> false);
    }

    /**
     * Returns the text in NFC, without control, private, unassigned and half characters, with blanks and line breaks of any
     * kind trimmed and joined. Any length, also empty.
     *
     * @param keptFormat which of the format characters stay; the others turn or hide text
     */
    public static String of(String typed, IntPredicate keptFormat) {
        StringBuilder kept = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFC)
                .codePoints()
                .map(character ->
                        Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : character)
                .filter(character -> visible(character, keptFormat))
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip().replaceAll(" {2,}", " ");
    }

    private static boolean visible(int character, IntPredicate keptFormat) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> keptFormat.test(character);
            default -> true;
        };
    }
}
