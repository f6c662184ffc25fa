package com.rotki.portal.mail;

import com.rotki.portal.mail.MailDelivery.MailProblem;
import com.rotki.portal.mail.MailTransport.MailNotTakenException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Delivers what is in the outbox. No transaction is open while a mail server is asked. A crash in the wrong moment
 * delivers a mail a second time, under the same Message-ID; none is ever lost.
 */
@Component
class OutboxDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    /** Longer than the time-outs of a mail server together. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final MailTransport transport;
    private final MailSettings settings;
    private final Clock clock;

    OutboxDelivery(Outbox outbox, MailTransport transport, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.transport = transport;
        this.settings = settings;
        this.clock = clock;
    }

    /** Delivers what is due, until there is nothing more or the mail server is away. Safe to call at the same time. */
    void run() {
        boolean goOn = transport.exists();
        while (goOn) {
            Optional<OutgoingMail> next = outbox.claim(clock.instant(), LEASE);
            goOn = next.isPresent() && deliver(next.get());
        }
    }

    /** Returns whether the next one should be tried at once. */
    private boolean deliver(OutgoingMail mail) {
        if (isTooOld(mail, clock.instant())) {
            giveUp(mail, MailProblem.TOO_LATE);
            return true;
        }
        try {
            transport.send(mail, outbox.content(mail.id()));
            outbox.sent(mail, clock.instant());
            return true;
        } catch (MailNotTakenException failed) {
            return handle(mail, failed);
        }
    }

    private boolean handle(OutgoingMail mail, MailNotTakenException failed) {
        Instant next = clock.instant().plus(settings.pauseAfter(mail.attempts()));
        if (failed.problem().isFinal() || isTooOld(mail, next)) {
            giveUp(mail, failed.problem());
        } else {
            outbox.postpone(mail, failed.problem(), next);
            LOG.warn(
                    "The mail server did not take mail {} ({}), attempt {}; the next one is at {}",
                    mail.number(),
                    failed.getMessage(),
                    mail.attempts(),
                    next);
        }
        return failed.problem().isFinal();
    }

    private void giveUp(OutgoingMail mail, MailProblem problem) {
        outbox.givenUp(mail, problem, clock.instant());
        LOG.error("Mail {} is given up after {} attempts: {}", mail.number(), mail.attempts(), problem);
    }

    private boolean isTooOld(OutgoingMail mail, Instant at) {
        return mail.postedAt().plus(settings.giveUpAfter()).isBefore(at);
    }
}
