package com.rotki.portal.platform;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A code as somebody typed or pasted it: of an authenticator app, a recovery list, a mail, the support. Copying adds
 * blanks of many kinds, dashes and invisible marks, and keyboards have digits of other scripts; none of it is the code.
 */
public final class TypedCode {

    /** No code is that long with all that copying adds; normalising an endless text would only cost time. */
    private static final int LONGEST = 400;

    private TypedCode() {}

    /**
     * Returns the letters, in upper case, and the digits, as {@code 0} to {@code 9} by their value in any script, without
     * anything between or around them. A text of more than 400 characters is no code: it gives the empty text.
     */
    public static String of(String typed) {
        if (typed.length() > LONGEST) {
            return "";
        }
        StringBuilder kept = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(character -> Character.isDigit(character) ? '0' + Character.digit(character, 10) : character)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Returns the same for a code of Crockford's alphabet: letters that look like a digit are that digit. */
    public static String readFromPaper(String typed) {
        return of(typed).replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
