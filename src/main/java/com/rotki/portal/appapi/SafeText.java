package com.rotki.portal.appapi;

/** Makes text that a stranger sent fit for a log line or an answer (requirement F3). */
final class SafeText {

    private SafeText() {}

    /** Returns printable ASCII only, everything else as a question mark, cut to {@code length} characters. */
    static String of(String text, int length) {
        StringBuilder safe = new StringBuilder(Math.min(text.length(), length));
        for (int i = 0; i < text.length() && i < length; i++) {
            char character = text.charAt(i);
            safe.append(character >= ' ' && character <= '~' ? character : '?');
        }
        return safe.toString();
    }
}
