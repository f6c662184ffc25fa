package com.rotki.portal.platform.ui;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mends tokens of links that a mail program, a chat or a hand damaged: a full stop or a bracket behind it, a line break or
 * the marks of quoted-printable within it, percent signs for letters. What was cut off cannot be mended.
 */
final class DamagedToken {

    /** 256 bits in base64url, as every token of the portal. */
    private static final int LENGTH = 43;

    /** A link is much shorter; more is not looked at. */
    private static final int LONGEST = 4000;

    private static final Pattern PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern QUOTED_PRINTABLE = Pattern.compile("=([0-9A-F]{2})");
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9_-]");

    private DamagedToken() {}

    /** Returns the token at the beginning of a text; empty if there are too few characters for one. */
    static Optional<String> mended(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String decoded = decoded(text);
        return Stream.of(text, decoded, unquoted(decoded))
                .map(each -> FOREIGN.matcher(each).replaceAll(""))
                .filter(each -> each.length() >= LENGTH)
                // Whatever stands behind the token makes it longer: what fits exactly was read as it was meant.
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .map(each -> each.substring(0, LENGTH));
    }

    /** Returns what stands behind the # of a link, or all of a text without one that is no link. */
    static Optional<String> behindTheLink(String pasted) {
        if (pasted.length() > LONGEST) {
            return Optional.empty();
        }
        String decoded = decoded(pasted);
        int hash = decoded.indexOf('#');
        if (hash < 0 && decoded.contains("://")) {
            return Optional.empty();
        }
        return Optional.of(decoded.substring(hash + 1));
    }

    private static String decoded(String text) {
        // A plus sign is one here, and no blank.
        String percent = PERCENT.matcher(text).replaceAll("%25").replace("+", "%2B");
        return URLDecoder.decode(percent, StandardCharsets.UTF_8);
    }

    private static String unquoted(String text) {
        return QUOTED_PRINTABLE.matcher(text).replaceAll(DamagedToken::character);
    }

    private static String character(MatchResult code) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16)));
    }
}
