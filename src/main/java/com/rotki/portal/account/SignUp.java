package com.rotki.portal.account;

import com.rotki.portal.account.PendingSignUps.PendingSignUp;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.CallerLimits;
import com.rotki.portal.throttle.MailThrottle;
import com.rotki.portal.throttle.RateLimit;
import com.rotki.portal.throttle.ThrottledException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Signs people up. It asks nobody for permission. Whether an address has an account already makes no difference to the
 * answer or to how long it takes (requirement D5): what differs happens afterwards, in a mail.
 */
@Component
public class SignUp {

    private final SignUpTransactions transactions;
    private final PasswordRules rules;
    private final MailThrottle mailThrottle;
    private final PasswordAttempts passwords;
    private final PasswordHashes hashes;
    private final CallerLimits limits;
    private final TaskExecutor afterTheAnswer;

    SignUp(
            SignUpTransactions transactions,
            PasswordRules rules,
            MailThrottle mailThrottle,
            PasswordAttempts passwords,
            PasswordHashes hashes,
            CallerLimits limits,
            @Qualifier("applicationTaskExecutor") TaskExecutor afterTheAnswer) {
        this.transactions = transactions;
        this.rules = rules;
        this.mailThrottle = mailThrottle;
        this.passwords = passwords;
        this.hashes = hashes;
        this.limits = limits;
        this.afterTheAnswer = afterTheAnswer;
    }

    /**
     * Sends a link to {@code email}, or tells whoever reads that mailbox that there is an account already.
     *
     * @throws AddressRefusedException ({@code account.invalid-email})
     * @throws PasswordRefusedException with the code of the rule that the password breaks
     * @throws AddressRefusedException ({@code account.letters-paused})
     * @throws com.rotki.portal.throttle.ThrottledException ({@code throttle.too-many})
     */
    public void request(String email, Secret password, Locale language) {
        limits.require(RateLimit.SIGN_UP);
        EmailAddress address = EmailAddress.deliverable(email);
        rules.check(password, address.shown(), false);
        mailThrottle.count(MailThrottle.Kind.SIGN_UP, address.key(), AddressRefusedException::mailedRecently);
        // Hashed before the answer, whoever has the address: the person is told if there is no turn for it now.
        String hash = hashes.of(password);
        afterTheAnswer.execute(() -> transactions.take(address, hash, language));
    }

    /**
     * Sends the link once more, in case the mail got lost.
     *
     * @throws AddressRefusedException ({@code account.invalid-email}, {@code account.letters-paused})
     * @throws com.rotki.portal.throttle.ThrottledException ({@code throttle.too-many})
     */
    public void requestAgain(String email, Locale language) {
        limits.require(RateLimit.SIGN_UP);
        EmailAddress address = EmailAddress.deliverable(email);
        mailThrottle.count(MailThrottle.Kind.SIGN_UP, address.key(), AddressRefusedException::mailedRecently);
        afterTheAnswer.execute(() -> transactions.takeAgain(address, language));
    }

    /** Returns the address that a link confirms, or empty if it cannot be followed (any more). */
    public Optional<String> addressOf(Secret token) {
        return transactions.find(token).map(found -> found.email().shown());
    }

    /**
     * Makes the account. The password is asked once more: else a stranger could sign up with somebody's address and a
     * password of their own, and wait for the owner of the mailbox to confirm it.
     *
     * @throws LinkRefusedException ({@code account.dead-link})
     * @throws GivenPasswordRefusedException ({@code account.wrong-sign-up-password})
     * @throws ThrottledException ({@code account.sign-in-paused}) after too many wrong ones
     */
    public void confirm(Secret token, Secret password) {
        limits.require(RateLimit.SIGN_UP);
        PendingSignUp found = transactions.find(token).orElseThrow(LinkRefusedException::dead);
        var asked = AttemptTarget.toConfirmSignUp(found.email().key());
        PasswordAttempts.Outcome outcome = passwords.check(asked, password, found.passwordHash());
        Instant refusedUntil = outcome.attempt().refusedUntil();
        if (refusedUntil != null) {
            throw outcome.attempt().refusedForGood()
                    ? LinkRefusedException.dead()
                    : ThrottledException.signInPaused(refusedUntil);
        }
        if (!outcome.right()) {
            throw GivenPasswordRefusedException.wrongAtSignUp();
        }
        transactions.open(token);
    }
}
