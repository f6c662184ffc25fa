package com.rotki.portal.account;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempt;
import com.rotki.portal.throttle.SignInAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks passwords that prove who somebody is, and counts the wrong ones. Hashing takes long, so it happens outside of any
 * transaction, and the attempt is counted before: parallel ones cannot pass each other.
 */
@Component
class PasswordAttempts {

    private final SignInAttempts attempts;
    private final PasswordHashes hashes;
    private final String hashOfNobody;

    PasswordAttempts(SignInAttempts attempts, PasswordHashes hashes) {
        this.attempts = attempts;
        this.hashes = hashes;
        this.hashOfNobody = hashes.of(Secret.of("the password of nobody"));
    }

    /**
     * Checks {@code password}, unless too many wrong ones were given before. The right one ends the count.
     *
     * @param hash of the right password; null if there is none: then any is wrong, at the same cost (requirement D5)
     * @throws PasswordsBusyException ({@code account.passwords-busy}) if it got no turn, which is not counted
     */
    Outcome check(AttemptTarget asked, Secret password, @Nullable String hash) {
        SignInAttempt attempt = attempts.begin(asked);
        if (attempt.refusedUntil() != null) {
            return new Outcome(attempt, PasswordCheck.WRONG);
        }
        PasswordCheck check = inTurn(asked, password, hash == null ? hashOfNobody : hash);
        if (!check.right() || hash == null) {
            return new Outcome(attempt, PasswordCheck.WRONG);
        }
        attempts.succeeded(asked);
        return new Outcome(attempt, check);
    }

    /** One that was checked in part counts: it was a guess. */
    private PasswordCheck inTurn(AttemptTarget asked, Secret password, String hash) {
        try {
            return hashes.check(password, hash);
        } catch (PasswordsBusyException busy) {
            if (!busy.lookedAt()) {
                attempts.notChecked(asked);
            }
            throw busy;
        }
    }

    /**
     * How it ended.
     *
     * @param attempt whether the password was checked at all, and what a wrong one costs
     */
    record Outcome(SignInAttempt attempt, PasswordCheck check) {

        boolean right() {
            return check.right();
        }
    }
}
