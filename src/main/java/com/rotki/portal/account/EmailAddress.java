package com.rotki.portal.account;

import com.rotki.portal.platform.MailDomain;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form in which it is compared, kept and sent: what nobody sees is gone, and the domain is in
 * A-labels, so that no mail server and no library reads another one from it. What is typed as {@code ida@Bücher.example}
 * is {@code ida@xn--bcher-kva.example}. A text that is no address stays as it was typed.
 *
 * @param spelt as it was typed, in lower case: by that accounts are kept apart that turned out to have one address
 */
public record EmailAddress(String value, String spelt) {

    /** RFC 5321, section 4.5.3.1.3: a path of 256 octets less its angle brackets. */
    static final int MAX_LENGTH = 254;

    /** RFC 5321, section 4.5.3.1.1, in octets. */
    private static final int LONGEST_LOCAL = 64;

    /** Including invisible characters; longer text is not examined. */
    private static final int LONGEST_TYPED = 1000;

    /** RFC 5322, section 3.2.3. Quoted names, comments and routes are allowed there and used by nobody but attackers. */
    private static final Pattern ATOM = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+");

    /** Formats such as zero-width spaces, soft hyphens and marks of direction; joiners may belong to a domain. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cf}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}"
                    + "\\x{E0100}-\\x{E01EF}&&[^\\u200C\\u200D]]");

    private static final Pattern BLANKS_AROUND = Pattern.compile(
            "^[\\p{Z}\\s\\u200C\\u200D]+|[\\p{Z}\\s\\u200C\\u200D]+$|[\\p{Z}\\s]+(?=@)|(?<=@)[\\p{Z}\\s]+");

    private static final Pattern FULL_STOP = Pattern.compile("\\.");
    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF01-\\uFF5E]");
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    /** Reads what was typed, whatever it is. */
    public EmailAddress(String typed) {
        this(canonical(visible(typed)), visible(typed).toLowerCase(Locale.ROOT));
    }

    /** Returns the form in which addresses are compared. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Returns the address with its domain in the letters that people read. */
    String shown() {
        return MailDomain.shown(value);
    }

    /** Returns whether the text could be an address at all; what is longer than any address is not looked up. */
    public boolean plausible() {
        return !value.isEmpty()
                && value.length() <= MAX_LENGTH
                && value.codePoints().noneMatch(EmailAddress::impossible);
    }

    /** Returns whether every mail server can be told of it. */
    public boolean deliverable() {
        return objection().isEmpty();
    }

    /**
     * Returns what was typed as an address that a mail can be sent to.
     *
     * @throws AddressRefusedException if there is none: its code says what is wrong
     */
    static EmailAddress deliverable(String typed) {
        var address = new EmailAddress(typed);
        address.objection().ifPresent(objection -> {
            throw objection;
        });
        return address;
    }

    /** Returns enough to recognise the address, and too little to write to it: {@code a•••@example.org}. */
    String masked() {
        String shown = shown();
        int domain = shown.lastIndexOf('@');
        int first = shown.offsetByCodePoints(0, Math.min(1, shown.codePointCount(0, Math.max(0, domain))));
        return shown.substring(0, first) + "•••" + (domain < 0 ? "" : shown.substring(domain));
    }

    private Optional<AddressRefusedException> objection() {
        int at = value.lastIndexOf('@');
        if (!plausible() || at < 1 || at == value.length() - 1) {
            return Optional.of(AddressRefusedException.incomplete());
        }
        return objectionToName(value.substring(0, at))
                .or(() -> MailDomain.ascii(value.substring(at + 1)).isPresent()
                        ? Optional.empty()
                        : Optional.of(AddressRefusedException.domain()));
    }

    private static Optional<AddressRefusedException> objectionToName(String local) {
        if (local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
            return Optional.of(AddressRefusedException.fullStops());
        }
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(local)) {
            return Optional.of(AddressRefusedException.letters());
        }
        if (local.length() > LONGEST_LOCAL) {
            return Optional.of(AddressRefusedException.tooLong());
        }
        return FULL_STOP
                        .splitAsStream(local)
                        .allMatch(atom -> ATOM.matcher(atom).matches())
                ? Optional.empty()
                : Optional.of(AddressRefusedException.incomplete());
    }

    private static String visible(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return typed;
        }
        String seen =
                BLANKS_AROUND.matcher(INVISIBLE.matcher(typed).replaceAll("")).replaceAll("");
        return Normalizer.normalize(FULL_WIDTH.matcher(seen).replaceAll(EmailAddress::narrow), Normalizer.Form.NFC);
    }

    private static String narrow(MatchResult wide) {
        return Matcher.quoteReplacement(Character.toString(wide.group().charAt(0) - FULL_WIDTH_OFFSET));
    }

    private static String canonical(String seen) {
        int at = seen.lastIndexOf('@');
        if (at < 0) {
            return seen;
        }
        String local = JOINERS.matcher(seen.substring(0, at)).replaceAll("");
        String domain = seen.substring(at + 1);
        // The root, which every domain ends with and no mail address names.
        String relative = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        return local + "@" + MailDomain.ascii(relative).orElse(domain);
    }

    private static boolean impossible(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
