package com.rotki.portal.account;

import com.rotki.portal.account.SignInAccounts.SignInAccount;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts;
import com.rotki.portal.throttle.SignInAttempts.SignInAttempt;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks passwords that prove who somebody is, and counts the wrong ones. Hashing takes long, so it happens outside of any
 * transaction, and the attempt is counted before: parallel ones cannot pass each other.
 */
@Component
public class PasswordAttempts {

    private final SignInAttempts attempts;
    private final PasswordHashes hashes;
    private final String hashOfNobody;

    PasswordAttempts(SignInAttempts attempts, PasswordHashes hashes) {
        this.attempts = attempts;
        this.hashes = hashes;
        this.hashOfNobody = hashes.ofNobody();
    }

    /**
     * Checks the password of an account, unless too many wrong ones were given before. The right one ends the count, also
     * that within the owner's open sessions.
     *
     * @param account empty if nobody has the address: then any password is wrong, at the same cost (requirement D5)
     * @throws PasswordsBusyException ({@code account.passwords-busy}) if it got no turn, which is not counted
     */
    public Outcome check(AttemptTarget asked, Secret password, Optional<SignInAccount> account) {
        Outcome outcome =
                check(asked, password, account.map(SignInAccount::passwordHash).orElse(null));
        if (outcome.right()) {
            account.ifPresent(known -> attempts.forgive(AttemptTarget.within(known.id())));
        }
        return outcome;
    }

    /** Checks a password as {@link #check} does. A null hash is nobody's. */
    Outcome check(AttemptTarget asked, Secret password, @Nullable String hash) {
        SignInAttempt attempt = attempts.begin(asked);
        if (attempt.refusedUntil() != null) {
            return new Outcome(attempt, false, null);
        }
        PasswordHashes.Check check = inTurn(asked, password, hash == null ? hashOfNobody : hash);
        if (check == PasswordHashes.Check.WRONG || hash == null) {
            return new Outcome(attempt, false, null);
        }
        attempts.succeeded(asked);
        return new Outcome(
                attempt, true, check == PasswordHashes.Check.RIGHT_OUTDATED ? upgrade(hash, password) : null);
    }

    /** One that was checked in part counts: it was a guess. */
    private PasswordHashes.Check inTurn(AttemptTarget asked, Secret password, String hash) {
        try {
            return hashes.check(password, hash);
        } catch (PasswordsBusyException busy) {
            if (!busy.lookedAt()) {
                attempts.notChecked(asked);
            }
            throw busy;
        }
    }

    /** Returns null if others need the time: it can be done at the next sign-in as well. */
    private @Nullable HashUpgrade upgrade(String hash, Secret password) {
        try {
            return new HashUpgrade(hash, hashes.of(password));
        } catch (PasswordsBusyException busy) {
            return null;
        }
    }

    /**
     * How it ended.
     *
     * @param attempt whether the password was checked at all, and what a wrong one costs
     * @param right whether it was checked and right
     * @param upgrade a stronger hash of the right password; null if its hash is strong enough
     */
    public record Outcome(
            SignInAttempt attempt, boolean right, @Nullable HashUpgrade upgrade) {

        /** For what no account can be behind: nobody counts it. */
        public static final Outcome IMPOSSIBLE = new Outcome(SignInAttempt.FREE, false, null);
    }

    /**
     * A password's hash that was made with weaker parameters than today's, or before passwords were normalised, and what takes
     * its place (requirement D3).
     *
     * @param checked the very hash that the password was right for
     * @param stronger of the same password
     */
    public record HashUpgrade(String checked, String stronger) {

        @Override
        public String toString() {
            return "a stronger hash";
        }
    }
}
