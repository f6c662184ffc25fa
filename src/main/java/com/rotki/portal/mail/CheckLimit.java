package com.rotki.portal.mail;

import com.rotki.portal.platform.ClientAddress;
import com.rotki.portal.platform.RequestOrigin;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Limits how often a network address may ask about numbers of mails: enough for people, too few to guess one. */
@Component
class CheckLimit {

    private static final int A_MINUTE = 20;
    private static final String NOWHERE = "";

    private final Map<String, Integer> asked = new HashMap<>();
    private Instant minute = Instant.EPOCH;

    /** Takes one question of the current request. */
    synchronized void require(Instant now) {
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            asked.clear();
            minute = current;
        }
        String from = ClientAddress.of(
                Objects.requireNonNullElse(RequestOrigin.current().sourceAddress(), NOWHERE));
        if (asked.merge(from, 1, Integer::sum) > A_MINUTE) {
            throw NoticeRefusedException.tooManyChecks();
        }
    }
}
