package com.rotki.portal.account;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.ThrottledException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who is signed in may know of and do with their own account. */
@Service
@NameOnRecord("AccountService")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class AccountService {

    private final AccountRepository accounts;
    private final CurrentActor currentActor;
    private final SignInSession session;
    private final PasswordAttempts passwords;
    private final SignInOutcomes outcomes;
    private final Factors factors;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            CurrentActor currentActor,
            SignInSession session,
            PasswordAttempts passwords,
            SignInOutcomes outcomes,
            Factors factors,
            Clock clock) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.session = session;
        this.passwords = passwords;
        this.outcomes = outcomes;
        this.factors = factors;
        this.clock = clock;
    }

    /** Returns the current account's profile. */
    public AccountProfile profile() {
        return accounts.factsOf(currentActor.account().value()).orElseThrow().profile();
    }

    /**
     * Proves once more who sits before the screen. On success the proof counts from now on, in this session only.
     *
     * @param password as typed; any length, compared in its normal form
     * @throws GivenPasswordRefusedException ({@code account.wrong-password}) if it is not the account's password; the attempt
     *     is on record
     * @throws ThrottledException ({@code account.sign-in-paused}) after too many wrong ones
     * @throws GivenPasswordRefusedException ({@code account.password-exhausted}) after far too many
     * @throws GivenPasswordRefusedException ({@code account.second-factor-needed}) if the account has a second factor: then
     *     that one proves it, see {@link IdentityService}
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void confirmPassword(Secret password) {
        Actor actor = currentActor.require();
        if (factors.hasSecondFactor(actor.account())) {
            throw GivenPasswordRefusedException.notEnough();
        }
        // Before the hash is read: a proof by the old password counts as older than the change of it.
        var at = clock.instant();
        Account account = current();
        AttemptTarget asked = AttemptTarget.within(account.id());
        PasswordAttempts.Outcome outcome = passwords.check(asked, password, account.passwordHash());
        Instant refusedUntil = outcome.attempt().refusedUntil();
        if (refusedUntil != null) {
            throw outcome.attempt().refusedForGood()
                    ? GivenPasswordRefusedException.exhausted()
                    : ThrottledException.signInPaused(refusedUntil);
        }
        if (!outcome.right()) {
            outcomes.notConfirmed(actor, outcome.attempt(), at);
            throw GivenPasswordRefusedException.wrong();
        }
        outcomes.confirmed(actor, at);
        session.confirmed(IdentityProof.PASSWORD, at);
    }

    /** Remembers the language that the current account wants to be spoken to in. */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void changeLanguage(Locale language) {
        current().speak(language);
    }

    private Account current() {
        return accounts.findById(currentActor.account().value()).orElseThrow();
    }
}
