package com.rotki.portal.credentials;

/** From where a pair was frozen. */
public enum FreezeCause {
    /** Its owner did it in the portal. */
    OWNER,
    /** Somebody followed the link “This wasn’t me” in a mail. */
    MAIL_LINK,
    /** Somebody reported where its secret can be read. */
    LEAK_REPORT,
    /** A partner that scans public places found its secret. */
    PARTNER
}
