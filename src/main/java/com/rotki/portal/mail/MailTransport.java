package com.rotki.portal.mail;

import com.rotki.portal.platform.MailServer;

/** Hands one mail to a mail server. */
interface MailTransport extends MailServer {

    /**
     * Hands {@code mail} over. Takes as long as the time-outs of the mail server's settings say.
     *
     * @throws MailNotTakenException if that fails
     */
    void send(OutgoingMail mail, MailContent content);
}
