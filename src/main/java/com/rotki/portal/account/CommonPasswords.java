package com.rotki.portal.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The passwords that were found most often in leaks, about thirty thousand, in lower case. Nothing is asked over the net. */
@Component
class CommonPasswords {

    /** Phrases that everybody knows from explanations of what a good one is. */
    private static final Set<String> EXAMPLES = Set.of("correcthorsebatterystaple", "correcthorsedemostaple");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> passwords;

    CommonPasswords() throws IOException {
        passwords = Set.copyOf(
                new HashSet<>(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies()));
    }

    /** Returns whether it is one of them, also if only blanks and punctuation set its words apart. */
    boolean contains(String lowerCase) {
        String joined = BETWEEN_WORDS.matcher(lowerCase).replaceAll("");
        return passwords.contains(lowerCase) || passwords.contains(joined) || EXAMPLES.contains(joined);
    }

    int size() {
        return passwords.size();
    }
}
