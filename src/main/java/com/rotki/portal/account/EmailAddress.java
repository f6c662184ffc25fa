package com.rotki.portal.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as it was typed, and the form by which two spellings of one mailbox are recognised. */
record EmailAddress(String value) {

    /** RFC 5321, section 4.5.3.1.3: a path of 256 octets less its angle brackets. */
    static final int MAX_LENGTH = 254;

    private static final Pattern MAILBOX = Pattern.compile(
            "[^\\s\\p{Cf}@<>()\\[\\]\\\\,;:\"]+@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.\\p{L}[\\p{L}\\p{N}-]*");

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

    /**
     * Returns whether a mail can be sent to it: one mailbox at one domain. Quoted names, lists and headers in disguise are
     * not taken, although some of them would be allowed.
     */
    boolean deliverable() {
        return plausible() && MAILBOX.matcher(value).matches();
    }

    /**
     * Returns what was typed as an address that a mail can be sent to.
     *
     * @throws InvalidEmailException ({@code account.invalid-email}) if it is none
     */
    static EmailAddress deliverable(String typed) {
        var address = new EmailAddress(typed);
        if (!address.deliverable()) {
            throw new InvalidEmailException();
        }
        return address;
    }

    /** Returns enough to recognise it by, and too little to write to: {@code a•••@example.org}. */
    String masked() {
        int domain = value.lastIndexOf('@');
        int first = value.offsetByCodePoints(0, Math.min(1, value.codePointCount(0, Math.max(0, domain))));
        return value.substring(0, first) + "•••" + (domain < 0 ? "" : value.substring(domain));
    }

    private static boolean impossible(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
