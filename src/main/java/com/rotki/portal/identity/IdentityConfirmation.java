package com.rotki.portal.identity;

import com.rotki.portal.account.Factors;
import com.rotki.portal.account.GivenPasswordRefusedException;
import com.rotki.portal.account.PasswordAttempts;
import com.rotki.portal.account.SignInAccounts;
import com.rotki.portal.identity.PasskeyChallenge.PasskeyRequest;
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
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Confirms the identity of whoever is signed in, with one of {@link IdentityService#ways}. An account with a second
 * factor is asked for that one: whoever knows the password alone gets no further.
 */
@Service
@NameOnRecord("IdentityConfirmation")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class IdentityConfirmation {

    private final CurrentActor currentActor;
    private final Factors factors;
    private final SignInAccounts accounts;
    private final PasswordAttempts passwords;
    private final Passkeys passkeys;
    private final SecondFactorCodes codes;
    private final ProofOutcomes outcomes;
    private final Clock clock;

    IdentityConfirmation(
            CurrentActor currentActor,
            Factors factors,
            SignInAccounts accounts,
            PasswordAttempts passwords,
            Passkeys passkeys,
            SecondFactorCodes codes,
            ProofOutcomes outcomes,
            Clock clock) {
        this.currentActor = currentActor;
        this.factors = factors;
        this.accounts = accounts;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.codes = codes;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * Takes the password. On success the proof counts from now on, in this session only, which gets a new id.
     *
     * @param password as typed; any length, compared in its normal form
     * @throws GivenPasswordRefusedException ({@code account.wrong-password}) if it is not the account's password; the
     *     attempt is on record
     * @throws ThrottledException ({@code account.sign-in-paused}) after too many wrong ones
     * @throws GivenPasswordRefusedException ({@code account.password-exhausted}) after far too many
     * @throws GivenPasswordRefusedException ({@code account.second-factor-needed}) if the account has a second factor
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void confirmPassword(Secret password) {
        Actor actor = currentActor.require();
        if (factors.hasSecondFactor(actor.account())) {
            throw GivenPasswordRefusedException.notEnough();
        }
        // Before the hash is read: a proof by the old password counts as older than the change of it.
        Instant at = clock.instant();
        PasswordAttempts.Outcome outcome =
                passwords.check(AttemptTarget.within(actor.account()), password, accounts.find(actor.account()));
        Instant refusedUntil = outcome.attempt().refusedUntil();
        if (refusedUntil != null) {
            throw outcome.attempt().refusedForGood()
                    ? GivenPasswordRefusedException.exhausted()
                    : ThrottledException.signInPaused(refusedUntil);
        }
        if (!outcome.right()) {
            outcomes.notConfirmed(actor, outcome.attempt());
            throw GivenPasswordRefusedException.wrong();
        }
        outcomes.confirmed(actor, IdentityProof.PASSWORD, at);
    }

    /** Returns what the account's passkeys can answer. */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    public PasskeyRequest passkeyRequest() {
        return passkeys.request(currentActor.account());
    }

    /**
     * Takes a passkey's answer. On success the proof counts from now on, in this session only, which gets a new id.
     *
     * @throws PasskeyRefusedException ({@code account.passkey-refused})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void confirmPasskey(PasskeyRequest request, String answer) {
        Actor actor = currentActor.require();
        if (!passkeys.answered(request, answer).equals(actor.account())) {
            throw PasskeyRefusedException.notFitting();
        }
        outcomes.confirmed(actor, IdentityProof.PASSKEY, clock.instant());
    }

    /**
     * Takes a code of the authenticator app, as {@link #confirmPasskey} does an answer.
     *
     * @throws CodeRefusedException ({@code account.wrong-code}); the attempt is on record
     * @throws ThrottledException ({@code account.sign-in-paused}) after too many wrong ones
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void confirmCode(String code) {
        Actor actor = currentActor.require();
        codes.requireAppWithin(actor, code);
        outcomes.confirmed(actor, IdentityProof.AUTHENTICATOR_APP, clock.instant());
    }
}
