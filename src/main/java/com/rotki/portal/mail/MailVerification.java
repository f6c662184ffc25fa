package com.rotki.portal.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells anybody whether the portal sent a mail with a certain number, but neither its addressee nor its content. */
@Component
public class MailVerification {

    private final MailNumber numbers;
    private final CheckLimit limit;
    private final Clock clock;

    MailVerification(MailNumber numbers, CheckLimit limit, Clock clock) {
        this.numbers = numbers;
        this.limit = limit;
        this.clock = clock;
    }

    /** Returns whether what was typed can be the number of a mail at all; where it matters how it looks, not whose it is. */
    public boolean canBeNumber(String typed) {
        return MailNumber.parse(typed).isPresent();
    }

    /**
     * Returns when the mail was made; empty if the portal made none of that number.
     *
     * @throws NoticeRefusedException ({@code mail.too-many-checks}) beyond 20 a minute from one network address
     */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(String typed) {
        limit.require(clock.instant());
        return MailNumber.parse(typed).flatMap(numbers::madeAt);
    }
}
