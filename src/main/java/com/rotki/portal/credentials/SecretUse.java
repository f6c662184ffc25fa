package com.rotki.portal.credentials;

/** How the owner uses the API Secret; both are on record. */
public enum SecretUse {
    /** See it on the page. */
    SHOW,
    /** Have it in the clipboard. */
    COPY
}
