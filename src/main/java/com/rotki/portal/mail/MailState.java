package com.rotki.portal.mail;

/** How far a mail got. */
public enum MailState {
    /** It is tried, or kept while there is no mail server. */
    WAITING,
    /** A mail server took it. */
    SENT,
    /** Nobody tries any more. */
    GIVEN_UP
}
