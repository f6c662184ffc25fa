package com.rotki.portal.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The passwords that were found most often in leaks, about thirty thousand, in lower case. Nothing is asked over the net. */
@Component
class CommonPasswords {

    private final Set<String> passwords;

    CommonPasswords() throws IOException {
        passwords = Set.copyOf(
                new HashSet<>(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies()));
    }

    boolean contains(String lowerCase) {
        return passwords.contains(lowerCase);
    }

    int size() {
        return passwords.size();
    }
}
