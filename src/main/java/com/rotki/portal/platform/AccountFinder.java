package com.rotki.portal.platform;

import java.util.List;

/**
 * A module's way to find accounts by something that belongs to them: an e-mail address, an API Key, a device, a request.
 * Implemented by services that check the permission {@code accounts:search}; who searches asks all of them and so knows
 * no module.
 */
public interface AccountFinder {

    /** The most accounts that a finder returns. */
    int MOST = 10;

    /**
     * Returns the accounts to which {@code text} belongs, or begins to belong, at most {@link #MOST}. A text that is too
     * short to mean one account finds nothing: nobody browses.
     *
     * @param text as {@link PlainText} leaves what was typed, 1 to 256 characters
     */
    List<FoundAccount> find(String text);

    /** Returns the pattern of {@code like … escape '!'} that finds what begins with {@code text}, and nothing else. */
    static String beginningWith(String text) {
        return text.replaceAll("[!%_]", "!$0") + "%";
    }

    /**
     * An account that was searched for.
     *
     * @param kind by what it was found: {@code email}, {@code api-key}, {@code device} or {@code request}
     * @param match what matched, shortened where it is long; never a secret
     * @param exact whether the whole of it was given, and not only its beginning
     */
    record FoundAccount(AccountId account, String kind, String match, boolean exact) {}
}
