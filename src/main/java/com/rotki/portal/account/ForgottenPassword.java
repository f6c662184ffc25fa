package com.rotki.portal.account;

import com.rotki.portal.account.PasswordRules.PasswordHolder;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.throttle.CallerLimits;
import com.rotki.portal.throttle.MailThrottle;
import com.rotki.portal.throttle.RateLimit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Sets a new password for somebody who forgot theirs. It asks nobody for permission. Whether an address has an account
 * makes no difference to the answer or to how long it takes (requirement D5). It signs nobody in: whoever has a second
 * factor is asked for it afterwards as at any sign-in (requirement D14).
 */
@Component
public class ForgottenPassword {

    private final ForgottenPasswordTransactions transactions;
    private final PasswordRules rules;
    private final MailThrottle mailThrottle;
    private final PasswordHashes hashes;
    private final CallerLimits limits;
    private final TaskExecutor afterTheAnswer;

    ForgottenPassword(
            ForgottenPasswordTransactions transactions,
            PasswordRules rules,
            MailThrottle mailThrottle,
            PasswordHashes hashes,
            CallerLimits limits,
            @Qualifier("applicationTaskExecutor") TaskExecutor afterTheAnswer) {
        this.transactions = transactions;
        this.rules = rules;
        this.mailThrottle = mailThrottle;
        this.hashes = hashes;
        this.limits = limits;
        this.afterTheAnswer = afterTheAnswer;
    }

    /**
     * Sends a link to {@code email} if there is an account of that address.
     *
     * @param language of the mail if the account chose none
     * @throws AddressRefusedException ({@code account.invalid-email}, {@code account.letters-paused})
     * @throws com.rotki.portal.throttle.ThrottledException ({@code throttle.too-many})
     */
    public void request(String email, Locale language) {
        limits.require(RateLimit.RESET);
        EmailAddress address = EmailAddress.deliverable(email);
        mailThrottle.count(MailThrottle.Kind.NEW_PASSWORD, address.key(), AddressRefusedException::mailedRecently);
        afterTheAnswer.execute(() -> transactions.sendLink(address, language));
    }

    /** Returns whose password a link sets, or empty if it cannot be followed (any more). */
    public Optional<PasswordHolder> holder(Secret token) {
        return transactions.holder(token);
    }

    /**
     * Sets another password, uses the link up and ends all sessions of the account.
     *
     * @throws LinkRefusedException ({@code account.dead-link})
     * @throws PasswordRefusedException with the code of the rule that the password breaks; the link still works then
     */
    public void reset(Secret token, Secret newPassword) {
        limits.require(RateLimit.RESET);
        PasswordHolder holder = holder(token).orElseThrow(LinkRefusedException::dead);
        rules.check(newPassword, holder.email(), holder.secondFactor());
        transactions.reset(token, hashes.keep(newPassword));
    }
}
