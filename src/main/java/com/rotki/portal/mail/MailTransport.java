package com.rotki.portal.mail;

import com.rotki.portal.mail.MailDelivery.MailProblem;
import com.rotki.portal.platform.MailServer;

/** Hands one mail to a mail server. */
interface MailTransport extends MailServer {

    /**
     * Hands {@code mail} over. Takes as long as the time-outs of the mail server's settings say.
     *
     * @throws MailNotTakenException if that fails
     */
    void send(OutgoingMail mail, MailContent content);

    /** A mail server did not take a mail. Carries neither the mail nor what the server said of it. */
    final class MailNotTakenException extends RuntimeException {

        private final MailProblem problem;

        MailNotTakenException(MailProblem problem, Exception cause) {
            super(cause.getClass().getSimpleName());
            this.problem = problem;
        }

        MailNotTakenException(MailProblem problem) {
            super(problem.name());
            this.problem = problem;
        }

        MailProblem problem() {
            return problem;
        }
    }
}
