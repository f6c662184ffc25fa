package com.rotki.portal.mail;

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
