package com.rotki.portal.identity;

import com.rotki.portal.account.AccountService;
import com.rotki.portal.account.FactorOverview;
import com.rotki.portal.account.FactorPolicy;
import com.rotki.portal.account.Factors;
import com.rotki.portal.account.SignInOutcomes;
import com.rotki.portal.account.SignInSession;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn;
import com.rotki.portal.session.SessionStanding;
import com.rotki.portal.throttle.ThrottledException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves once more who sits before the screen, with what the account has. An account with a second factor is asked for
 * that one: whoever knows the password alone gets no further. The password is {@link AccountService#confirmPassword}.
 */
@Service
@NameOnRecord("IdentityService")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class IdentityService {

    private final CurrentActor currentActor;
    private final SecurityContextHolderStrategy contexts;
    private final RecentSignIn recentSignIn;
    private final Factors factors;
    private final Passkeys passkeys;
    private final SecondFactorCodes codes;
    private final SignInOutcomes outcomes;
    private final SignInSession session;
    private final FactorPolicy level;
    private final Clock clock;

    IdentityService(
            CurrentActor currentActor,
            SecurityContextHolderStrategy contexts,
            RecentSignIn recentSignIn,
            Factors factors,
            Passkeys passkeys,
            SecondFactorCodes codes,
            SignInOutcomes outcomes,
            SignInSession session,
            FactorPolicy level,
            Clock clock) {
        this.currentActor = currentActor;
        this.contexts = contexts;
        this.recentSignIn = recentSignIn;
        this.factors = factors;
        this.passkeys = passkeys;
        this.codes = codes;
        this.outcomes = outcomes;
        this.session = session;
        this.level = level;
        this.clock = clock;
    }

    /** Returns what the current account can prove it with; never empty. */
    public Set<IdentityProof> ways() {
        FactorOverview has = factors.of(currentActor.account());
        var ways = EnumSet.noneOf(IdentityProof.class);
        if (has.passkeys() > 0) {
            ways.add(IdentityProof.PASSKEY);
        }
        if (has.authenticatorAppSince() != null) {
            ways.add(IdentityProof.AUTHENTICATOR_APP);
        }
        return ways.isEmpty() ? EnumSet.of(IdentityProof.PASSWORD) : ways;
    }

    /** Returns whether the current account needs a passkey, so that an authenticator app opens nothing (requirement D8). */
    public boolean needsPasskey() {
        return level.needsPasskey(currentActor.require());
    }

    /** Returns what the current session has proved. */
    public SessionStanding standing() {
        var authentication = Objects.requireNonNull(contexts.getContext().getAuthentication());
        Instant until = recentSignIn.until();
        return new SessionStanding(
                IdentityProof.of(authentication),
                until,
                recentSignIn.atMostUntil(),
                !clock.instant().isAfter(until));
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
        confirmed(actor, IdentityProof.PASSKEY);
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
        confirmed(actor, IdentityProof.AUTHENTICATOR_APP);
    }

    private void confirmed(Actor actor, IdentityProof proof) {
        var at = clock.instant();
        outcomes.confirmed(actor, at);
        session.confirmed(proof, at);
    }
}
