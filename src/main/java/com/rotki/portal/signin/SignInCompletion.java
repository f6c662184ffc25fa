package com.rotki.portal.signin;

import com.rotki.portal.account.EmailAddress;
import com.rotki.portal.account.SignInAccounts;
import com.rotki.portal.identity.SignInSession;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.session.KnownBrowsers;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Completes a sign-in once everything that the account asks for was proved. */
@Component
class SignInCompletion {

    private final SignInAccounts accounts;
    private final SignInOutcomes outcomes;
    private final SignInAttempts attempts;
    private final KnownBrowsers browsers;
    private final SignInSession session;
    private final Clock clock;

    SignInCompletion(
            SignInAccounts accounts,
            SignInOutcomes outcomes,
            SignInAttempts attempts,
            KnownBrowsers browsers,
            SignInSession session,
            Clock clock) {
        this.accounts = accounts;
        this.outcomes = outcomes;
        this.attempts = attempts;
        this.browsers = browsers;
        this.session = session;
        this.clock = clock;
    }

    /** Returns the owner of the account, signing in now; empty if nobody can sign in to it. */
    public Optional<Actor> find(AccountId account) {
        Instant at = clock.instant();
        return accounts.find(account).map(found -> found.actor(at));
    }

    /**
     * Returns the account's owner as {@link #find} does; empty if the account's sessions were ended at or after {@code
     * since}.
     */
    public Optional<Actor> findSince(AccountId account, Instant since) {
        Instant at = clock.instant();
        return accounts.find(account)
                .filter(found -> !found.endedSessionsSince(since))
                .map(found -> found.actor(at));
    }

    /** Signs {@code actor} in to the current browser session. */
    public void complete(Actor actor, SignInEvent.Way way, Map<IdentityProof, Instant> proofs) {
        // Whoever has the second factor is the owner: what others tried with wrong passwords and codes is held against
        // nobody any more.
        attempts.forgive(AttemptTarget.toSignIn(new EmailAddress(actor.name()).key()));
        attempts.forgive(AttemptTarget.codeToSignIn(actor.account()));
        attempts.forgive(AttemptTarget.codeWithin(actor.account()));
        outcomes.signedIn(actor, way, null);
        browsers.remember(actor.account());
        session.begin(actor, proofs);
    }
}
