package com.rotki.portal.platform;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The domain of a mail address has two forms: A-labels ({@code xn--kola-eya.example}), which are compared, kept and sent,
 * and the letters that people read ({@code škola.example}). Both follow
 * <a href="https://www.unicode.org/reports/tr46/">UTS 46</a> without its transitional mappings, as browsers do.
 */
public final class MailDomain {

    private static final IDNA UTS_46 = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** As browsers decide it: one script, or scripts that are written together, such as Japanese and Latin. */
    private static final SpoofChecker ONE_SCRIPT = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();

    /** Longer texts are no domain in any form; turning them over would only cost time. */
    private static final int LONGEST_TYPED = 255;

    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]");
    private static final Pattern ONLY_DIGITS = Pattern.compile("\\d+");

    private MailDomain() {}

    /**
     * Returns the A-labels of a domain: two or more, each at most 63 octets, together at most 253, the last not a number.
     * Empty if it has none, because no such domain can exist.
     */
    public static Optional<String> ascii(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        return converted(typed)
                // They are part of words in some scripts, and a puzzle in all others.
                .or(() -> converted(JOINERS.matcher(typed).replaceAll("")))
                .filter(MailDomain::isMailDomain);
    }

    /**
     * Returns a mail address as people read it. A label that mixes scripts stays as it is sent, so that no letter poses as
     * one of another script; so does a text that is no address.
     */
    public static String shown(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 || !address.contains("xn--")
                ? address
                : address.substring(0, at + 1) + shownDomain(address.substring(at + 1));
    }

    /** Returns a mail address as it is sent; a text that is no address stays as it is. */
    public static String sent(String address) {
        int at = address.lastIndexOf('@');
        return ascii(address.substring(at + 1))
                .map(domain -> address.substring(0, at + 1) + domain)
                .orElse(address);
    }

    private static String shownDomain(String domain) {
        return domain.length() > LONGEST_TYPED
                ? domain
                : Stream.of(domain.split("\\.", -1)).map(MailDomain::shownLabel).collect(Collectors.joining("."));
    }

    private static String shownLabel(String label) {
        if (!label.startsWith("xn--")) {
            return label;
        }
        IDNA.Info info = new IDNA.Info();
        String letters = UTS_46.labelToUnicode(label, new StringBuilder(), info).toString();
        return info.hasErrors() || ONE_SCRIPT.failsChecks(letters) ? label : letters;
    }

    private static Optional<String> converted(String domain) {
        IDNA.Info info = new IDNA.Info();
        String labels = UTS_46.nameToASCII(domain, new StringBuilder(), info).toString();
        return info.hasErrors() ? Optional.empty() : Optional.of(labels);
    }

    private static boolean isMailDomain(String labels) {
        int last = labels.lastIndexOf('.');
        return last > 0
                && last < labels.length() - 1
                && !ONLY_DIGITS.matcher(labels.substring(last + 1)).matches();
    }
}
