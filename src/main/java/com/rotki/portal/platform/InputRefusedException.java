package com.rotki.portal.platform;

/** Something typed or pasted is not accepted. */
public final class InputRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** No reason was given for an act that needs one, or it is too long. */
        INVALID_REASON("platform.invalid-reason"),
        /** It is not a link from a mail, or a part of it is missing. */
        INCOMPLETE_LINK("platform.incomplete-link");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private InputRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its text gets: the greatest length. */
    static InputRefusedException invalidReason(int longest) {
        return new InputRefusedException(Reason.INVALID_REASON, longest);
    }

    public static InputRefusedException incompleteLink() {
        return new InputRefusedException(Reason.INCOMPLETE_LINK);
    }
}
