package com.rotki.portal.mail;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What each mail calls itself, so that its reader can ask the portal whether it is from there: {@code N-7XQ2-M4TD}, 40
 * random bits without letters that look like digits.
 */
@Component
class MailNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 8;
    private static final Pattern TYPED = Pattern.compile("N?([0-9A-HJKMNP-TV-Z]{8})");

    private final SecureRandom random;

    MailNumber(SecureRandom random) {
        this.random = random;
    }

    /** Returns a number that was never used before. */
    String next() {
        StringBuilder characters = new StringBuilder(CHARACTERS);
        random.ints(CHARACTERS, 0, ALPHABET.length()).forEach(index -> characters.append(ALPHABET.charAt(index)));
        return format(characters.toString());
    }

    /** Returns the number that somebody typed or pasted, with or without dashes; empty if it can be none. */
    static Optional<String> parse(String typed) {
        String bare = typed.replaceAll("[^\\p{Alnum}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        var found = TYPED.matcher(bare);
        return found.matches() ? Optional.of(format(found.group(1))) : Optional.empty();
    }

    private static String format(String characters) {
        return "N-" + characters.substring(0, 4) + "-" + characters.substring(4);
    }
}
