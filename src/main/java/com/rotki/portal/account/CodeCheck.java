package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Slows down whoever tries codes: a short one could be guessed otherwise. */
@Component
class CodeCheck {

    private final SignInAttempts attempts;

    CodeCheck(SignInAttempts attempts) {
        this.attempts = attempts;
    }

    /**
     * Looks at one code, outside of any transaction so that a wrong one stays counted.
     *
     * @param asked where
     * @param right looks at it, if none has to wait
     * @param wrong hears of it if it was not right, before the refusal
     * @param refusal what refuses a wrong one
     * @throws SignInPausedException ({@code account.sign-in-paused}) after too many wrong ones in a row
     * @throws CodeRefusedException ({@code account.codes-exhausted}) after far too many
     */
    void require(
            PasswordAsked asked,
            BooleanSupplier right,
            Consumer<SignInAttempt> wrong,
            Supplier<? extends DomainException> refusal) {
        SignInAttempt attempt = attempts.begin(asked);
        if (attempt.refusedForGood()) {
            throw CodeRefusedException.exhausted(asked.asker().most());
        }
        if (attempt.refusedUntil() != null) {
            throw new SignInPausedException(attempt.refusedUntil());
        }
        if (!right.getAsBoolean()) {
            wrong.accept(attempt);
            throw refusal.get();
        }
        attempts.succeeded(asked);
    }
}
