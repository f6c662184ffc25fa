package com.rotki.portal.signin;

import com.rotki.portal.identity.CodeRefusedException;
import com.rotki.portal.identity.FactorPolicy;
import com.rotki.portal.identity.PasskeyChallenge.PasskeyRequest;
import com.rotki.portal.identity.PasskeyRefusedException;
import com.rotki.portal.identity.Passkeys;
import com.rotki.portal.identity.SecondFactorCodes;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.HalfSignedIn;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.throttle.ThrottledException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second half of a sign-in by password, within 10 minutes after the first. A wrong code is on record and slows down
 * the next one; it ends nothing.
 */
@Service
@NameOnRecord("SecondFactorSignIn")
@PreAuthorize(Permissions.GIVE_SECOND_FACTOR)
@Transactional(readOnly = true)
public class SecondFactorSignIn {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final SecurityContextHolderStrategy contexts;
    private final SignInCompletion completion;
    private final FactorPolicy policy;
    private final Passkeys passkeys;
    private final SecondFactorCodes codes;

    SecondFactorSignIn(
            SecurityContextHolderStrategy contexts,
            SignInCompletion completion,
            FactorPolicy policy,
            Passkeys passkeys,
            SecondFactorCodes codes) {
        this.contexts = contexts;
        this.completion = completion;
        this.policy = policy;
        this.passkeys = passkeys;
        this.codes = codes;
    }

    /** Returns whose second factor is asked for. */
    public AccountId account() {
        return person().account();
    }

    /**
     * Returns what can be given; never empty.
     *
     * @throws SignInRefusedException ({@code account.half-sign-in-over})
     */
    public Set<IdentityProof> ways() {
        return policy.asked(actor());
    }

    /** Returns what the account's passkeys can answer. */
    public PasskeyRequest passkeyRequest() {
        return passkeys.request(account());
    }

    /**
     * Signs in with a passkey of the account.
     *
     * @throws PasskeyRefusedException ({@code account.passkey-refused})
     * @throws SignInRefusedException ({@code account.half-sign-in-over})
     */
    @PreAuthorize(Permissions.GIVE_SECOND_FACTOR)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void withPasskey(PasskeyRequest request, String answer) {
        Actor actor = actor();
        if (!passkeys.answered(request, answer).equals(actor.account())) {
            throw PasskeyRefusedException.notFitting();
        }
        complete(actor, SignInEvent.Way.PASSWORD_AND_PASSKEY, IdentityProof.PASSKEY);
    }

    /**
     * Signs in with a code of the authenticator app.
     *
     * @throws CodeRefusedException ({@code account.wrong-code})
     * @throws ThrottledException ({@code account.sign-in-paused})
     * @throws SignInRefusedException ({@code account.half-sign-in-over})
     */
    @PreAuthorize(Permissions.GIVE_SECOND_FACTOR)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void withCode(String code) {
        Actor actor = requireAsked(IdentityProof.AUTHENTICATOR_APP, CodeRefusedException::wrong);
        codes.requireAppAtSignIn(actor, code);
        complete(actor, SignInEvent.Way.PASSWORD_AND_APP, IdentityProof.AUTHENTICATOR_APP);
    }

    /**
     * Signs in with a recovery code, which is used up by it. Refusals otherwise as {@link #withCode}.
     *
     * @throws CodeRefusedException ({@code account.wrong-recovery-code})
     */
    @PreAuthorize(Permissions.GIVE_SECOND_FACTOR)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void withRecoveryCode(String code) {
        Actor actor = requireAsked(IdentityProof.RECOVERY_CODE, CodeRefusedException::wrongRecoveryCode);
        codes.requireRecoveryCodeAtSignIn(actor, code);
        complete(actor, SignInEvent.Way.PASSWORD_AND_RECOVERY_CODE, IdentityProof.RECOVERY_CODE);
    }

    private Actor requireAsked(IdentityProof proof, Supplier<? extends DomainException> refusal) {
        Actor actor = actor();
        if (!policy.asked(actor).contains(proof)) {
            throw refusal.get();
        }
        return actor;
    }

    private void complete(Actor actor, SignInEvent.Way way, IdentityProof second) {
        var proofs = Map.of(IdentityProof.PASSWORD, person().passwordAt(), second, actor.authenticatedAt());
        completion.complete(actor, way, proofs);
    }

    private Actor actor() {
        HalfSignedIn person = person();
        return completion
                .findSince(person.account(), person.passwordAt())
                .filter(actor -> !StoredMoment.isAhead(person.passwordAt(), actor.authenticatedAt()))
                .filter(actor ->
                        actor.authenticatedAt().isBefore(person.passwordAt().plus(LONGEST)))
                .orElseThrow(SignInRefusedException::halfOver);
    }

    /** Nobody else has the permission. */
    private HalfSignedIn person() {
        var authentication = Objects.requireNonNull(contexts.getContext().getAuthentication());
        return (HalfSignedIn) Objects.requireNonNull(authentication.getPrincipal());
    }
}
