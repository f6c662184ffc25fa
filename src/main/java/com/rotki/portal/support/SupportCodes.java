package com.rotki.portal.support;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.TypedCode;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.support.SupportAccessService.NewSupportCode;
import com.rotki.portal.support.VisitEvent.SupportCodeCreated;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes and redeems codes, and puts on record that one was made; knows nothing of who may. */
@Component
class SupportCodes {

    private static final int CODES = 100_000_000;

    private final SupportCodeRepository codes;
    private final PasswordEncoder encoder;
    private final AccountLock lock;
    private final SecureRandom random;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupportCodes(
            SupportCodeRepository codes,
            PasswordEncoder encoder,
            AccountLock lock,
            SecureRandom random,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.encoder = encoder;
        this.lock = lock;
        this.random = random;
        this.events = events;
        this.clock = clock;
    }

    NewSupportCode create(Actor owner) {
        AccountId account = owner.account();
        lock.acquire(account);
        String digits = "%08d".formatted(random.nextInt(CODES));
        SupportCode code = codes.findById(account.value()).orElseGet(() -> new SupportCode(account));
        Instant at = clock.instant();
        code.renew(encoder.encode(digits), at);
        codes.save(code);
        events.publishEvent(new SupportCodeCreated(account, at, owner));
        return new NewSupportCode(Secret.of(digits), code.expiresAt());
    }

    Optional<Instant> validUntil(AccountId account) {
        return codes.findById(account.value())
                .filter(code -> code.usable(clock.instant()))
                .map(SupportCode::expiresAt);
    }

    void withdraw(AccountId account) {
        lock.acquire(account);
        codes.findById(account.value()).ifPresent(codes::delete);
    }

    /** Uses the code up, or counts a wrong try, which has to be kept although it is refused. */
    void redeem(AccountId account, String typed) {
        lock.acquire(account);
        SupportCode code = codes.findById(account.value())
                .filter(found -> found.usable(clock.instant()))
                .orElseThrow(VisitRequestRefusedException::wrongCode);
        String digits = TypedCode.of(typed);
        if (!digits.matches("[0-9]{8}") || !encoder.matches(digits, code.hash())) {
            code.wrongTry();
            throw VisitRequestRefusedException.wrongCode();
        }
        codes.delete(code);
    }
}
