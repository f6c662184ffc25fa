package com.rotki.portal.platform;

/** Something typed or pasted is not accepted. */
public final class InputRefusedException extends DomainException {

    /** No reason was given for an act that needs one, or it is too long. */
    public static final RefusalReason INVALID_REASON = RefusalReason.of("platform.invalid-reason");

    /** It is not a link from a mail, or a part of it is missing. */
    public static final RefusalReason INCOMPLETE_LINK = RefusalReason.of("platform.incomplete-link");

    private InputRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its text gets: the greatest length. */
    static InputRefusedException invalidReason(int longest) {
        return new InputRefusedException(INVALID_REASON, longest);
    }

    public static InputRefusedException incompleteLink() {
        return new InputRefusedException(INCOMPLETE_LINK);
    }
}
