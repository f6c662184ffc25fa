package com.rotki.portal.platform;

/**
 * An account that was searched for.
 *
 * @param kind by what it was found: {@code email}, {@code api-key}, {@code device} or {@code request}
 * @param match what matched, shortened where it is long; never a secret
 * @param exact whether the whole of it was given, and not only its beginning
 */
public record FoundAccount(AccountId account, String kind, String match, boolean exact) {}
