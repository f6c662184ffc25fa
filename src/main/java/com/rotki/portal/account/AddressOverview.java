package com.rotki.portal.account;

import org.jspecify.annotations.Nullable;

/**
 * Where an account's owner is reached. For somebody else who looks all of it is masked.
 *
 * @param email to sign in with
 * @param waitingEmail to sign in with once a link to it was followed; null if there is none
 * @param second to which notices go too; null if there is none
 * @param waitingSecond to which they go once a link to it was followed; null if there is none
 */
public record AddressOverview(
        String email,
        @Nullable String waitingEmail,
        @Nullable String second,
        @Nullable String waitingSecond) {}
