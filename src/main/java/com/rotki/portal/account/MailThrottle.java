package com.rotki.portal.account;

import com.rotki.portal.platform.RequestOrigin;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps strangers from filling somebody's mailbox. An address that nobody has is counted like any other, so that a pause
 * tells nothing about who is a subscriber (requirement D5).
 */
@Component
class MailThrottle {

    private final AttemptCounters counters;
    private final Clock clock;

    MailThrottle(AttemptCounters counters, Clock clock) {
        this.counters = counters;
        this.clock = clock;
    }

    /**
     * Counts a letter to {@code address} that the current request asks for. Each kind is counted apart: who has somebody
     * sent mails of one kind keeps no letter of another from them.
     *
     * @throws AddressRefusedException ({@code account.letters-paused}) if there was one a moment ago, or too many in all
     */
    @Transactional
    public void count(LinkMailKind kind, EmailAddress address) {
        String network = Network.of(RequestOrigin.current());
        var wanted = new AttemptCounter(AttemptKind.LETTER, kind + " " + address.key());
        count(wanted);
        Network.counters(network, AttemptKind.LETTER_NETWORK, AttemptKind.LETTER_NEIGHBOURHOOD)
                .forEach(this::count);
    }

    private void count(AttemptCounter counter) {
        SignInState before = counters.lock(counter, null);
        Instant until = before.pausedUntil();
        if (until != null && before.pausedAt(clock.instant())) {
            throw AddressRefusedException.mailedRecently(until);
        }
        counters.add(counter, before);
    }
}
