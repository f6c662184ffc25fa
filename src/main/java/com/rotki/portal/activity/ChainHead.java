package com.rotki.portal.activity;

/**
 * How far an account's chain has got.
 *
 * @param sequence of the last entry, 0 while there is none
 * @param hash of the last entry
 * @param seal proves that the head was written by the portal, see {@link ChainHash}
 */
record ChainHead(long sequence, String hash, String seal) {

    /** Stands for the entry before the first. */
    static final String NOTHING = "";

    /** What a head is sealed with after one that was lost or that somebody else wrote: nothing, so it never verifies. */
    static final String UNSEALED = "";
}
