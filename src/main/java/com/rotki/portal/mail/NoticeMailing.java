package com.rotki.portal.mail;

/** Whether and how an alert becomes a mail. */
public enum NoticeMailing {
    /** It waits for what else happens within the same moment, to be told in one mail. */
    JOINING,
    /** A mail was made of it. */
    MAILED,
    /** No mail is made of it: its owner wants none, or had one already. */
    NONE
}
