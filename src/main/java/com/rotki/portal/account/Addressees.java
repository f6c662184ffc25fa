package com.rotki.portal.account;

import java.util.List;
import java.util.Locale;

/**
 * Who has to hear what happens to an account.
 *
 * @param language in which its owner wants to be written to; English until one was chosen
 * @param addresses all that were confirmed, the one to sign in with first
 */
public record Addressees(Locale language, List<String> addresses) {

    /** Keeps a copy. */
    public Addressees {
        addresses = List.copyOf(addresses);
    }
}
