package com.rotki.portal.activity;

/**
 * An entry in its place in the account's chain.
 *
 * @param sequence counts the account's entries from 1
 * @param previousHash of the entry before; {@link ChainHead#NOTHING} of the first
 */
record ChainedEntry(long sequence, Entry entry, String previousHash, String hash) {}
