package com.rotki.portal.platform;

/**
 * A text that must not be seen by chance: it prints masked, so that no log line, exception or debugger view carries it
 * (requirement A5). Deliberately neither a record nor serializable.
 */
public final class Secret {

    private static final String MASK = "••••";

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** Wraps {@code text}. */
    public static Secret of(String text) {
        return new Secret(text);
    }

    /** Returns the text itself: for the one place that needs it, never to be stored or passed on. */
    public String reveal() {
        return text;
    }

    /** Returns a mask of constant length, so that not even the length is told. */
    @Override
    public String toString() {
        return MASK;
    }
}
