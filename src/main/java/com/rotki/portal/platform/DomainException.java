package com.rotki.portal.platform;

import java.util.List;

/**
 * An expected refusal. It names what was refused by a stable code and carries the values that its texts need, but no
 * text of its own: {@code refusal.<code>} is what a person in the portal reads, {@code problem.<code>.error} what the
 * person before the desktop app reads.
 */
public abstract class DomainException extends RuntimeException {

    private final RefusalReason reason;
    private final transient List<Object> arguments;

    /**
     * Creates the refusal.
     *
     * @param reason has the stable code
     * @param arguments values for the texts, in the order of the placeholders; never a secret
     */
    protected DomainException(RefusalReason reason, Object... arguments) {
        super(reason.code());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** Returns the stable code. */
    public String code() {
        return reason.code();
    }

    /** Returns whether this is why. */
    public boolean is(RefusalReason asked) {
        return asked.equals(reason);
    }

    /** Returns the values for the texts. */
    public List<Object> arguments() {
        return arguments;
    }
}
