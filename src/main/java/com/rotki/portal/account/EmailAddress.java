package com.rotki.portal.account;

import java.text.Normalizer;
import java.util.Locale;

/** An e-mail address as it was typed, and the form by which two spellings of one mailbox are recognised. */
record EmailAddress(String value) {

    /** RFC 5321, section 4.5.3.1.3: a path of 256 octets less its angle brackets. */
    static final int MAX_LENGTH = 254;

    EmailAddress {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
    }

    String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Returns whether the text could be an address at all; what is longer than any address is not looked up. */
    boolean plausible() {
        return !value.isEmpty()
                && value.length() <= MAX_LENGTH
                && value.codePoints().noneMatch(EmailAddress::impossible);
    }

    private static boolean impossible(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
