package com.rotki.portal.throttle;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.throttle.AttemptCounters.AttemptCounter;
import com.rotki.portal.throttle.SignInAttempts.SignInState;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps strangers from filling somebody's mailbox. An address without an account is counted like any other, so that a
 * pause tells nothing about who is a subscriber (requirement D5).
 */
@Component
public class MailThrottle {

    private final AttemptCounters counters;
    private final Clock clock;

    MailThrottle(AttemptCounters counters, Clock clock) {
        this.counters = counters;
        this.clock = clock;
    }

    /** The mails that anybody can have sent to an address. Each kind is counted by itself. */
    public enum Kind {

        /** Confirms a sign-up, or says that there is an account already. */
        SIGN_UP,

        /** Sets a new password. */
        NEW_PASSWORD,

        /** Confirms another address of an account. */
        ADDRESS
    }

    /**
     * Counts a mail to {@code address} that the current request asks for. Whoever has somebody sent mails of one kind keeps
     * no mail of another kind from them.
     *
     * @param address in the form in which addresses are compared
     * @param refusal made from the end of the pause, and thrown, if there was a mail a moment ago or too many in all
     */
    @Transactional
    public void count(Kind kind, String address, Function<Instant, ? extends DomainException> refusal) {
        String network = Network.of(RequestOrigin.current());
        count(new AttemptCounter(AttemptKind.LETTER, kind + " " + address), refusal);
        Network.counters(network, AttemptKind.LETTER_NETWORK, AttemptKind.LETTER_NEIGHBOURHOOD)
                .forEach(counter -> count(counter, refusal));
    }

    private void count(AttemptCounter counter, Function<Instant, ? extends DomainException> refusal) {
        SignInState before = counters.lock(counter, null);
        Instant until = before.pausedUntil();
        if (until != null && before.pausedAt(clock.instant())) {
            throw refusal.apply(until);
        }
        counters.add(counter, before);
    }
}
