package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;

/**
 * The account that a link from a mail changes.
 *
 * @param id of the account
 * @param address to recognise the account by, masked: whoever reads the mail need not be its owner
 */
public record LinkOwner(AccountId id, String address) {}
